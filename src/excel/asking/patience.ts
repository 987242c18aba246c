/** Waits for Excel's answers, but not for ever: a request whose answer is lost would keep the pane busy without end. */

/** Milliseconds; each answer is a sign of life, so long work that goes on is waited for as long as it takes. */
const LONGEST_WAIT = 60_000;

/** Excel has not answered. Whether it did what it was asked to, or still will, is not known. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
}

/**
 * Runs a batch, whose next sync fails where Excel does not answer in time. So does every later sync: once given up, a
 * batch asks Excel for nothing more, though an answer comes late.
 * @throws NoAnswer
 */
export async function withPatience<T>(
  context: Excel.RequestContext,
  batch: (context: Excel.RequestContext) => Promise<T>,
): Promise<T> {
  const sync = context.sync.bind(context);
  let isGivenUp = false;
  const giveUpLate = async <A>(ask: () => Promise<A>): Promise<A> => {
    if (isGivenUp) throw new NoAnswer();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLong = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        isGivenUp = true;
        reject(new NoAnswer());
      }, LONGEST_WAIT);
    });
    try {
      return await Promise.race([ask(), tooLong]);
    } finally {
      clearTimeout(timer);
    }
  };
  context.sync = (passThrough) => giveUpLate(() => sync(passThrough));
  try {
    return await batch(context);
  } finally {
    context.sync = sync;
  }
}
