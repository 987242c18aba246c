/** Long work in steps: between two of them whoever asks for it may let others have a turn, or give it up. */

/** Work that goes on by a step each time it is asked to; a step is a row or an action, or a look through all of them. */
export type Steps<Result> = Generator<void, Result, void>;

/** The result, with nothing between the steps. */
export function finish<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** What is made of each, in their order; a step for each. */
export function* madeOfEach<Item, Result>(
  items: readonly Item[],
  make: (item: Item, index: number) => Result,
): Steps<Result[]> {
  const made: Result[] = [];
  for (const [index, item] of items.entries()) {
    made.push(make(item, index));
    yield;
  }
  return made;
}
