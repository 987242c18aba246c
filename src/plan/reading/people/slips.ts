/** Words that one slip of the hand makes of each other. */

/** Words of so few letters are names of their own where another letter stands in place of one: "Hill", "Hall". */
const SHORT = 4;

/** True where one letter is missing, added, changed or swapped with its neighbour; in short words not changed. */
export function isOneSlip(a: string, b: string): boolean {
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  if (a === b || long.length - short.length > 1 || short.length < 2) return false;
  let start = 0;
  while (start < short.length && long[start] === short[start]) start++;
  const rest = (text: string, from: number) => text.slice(start + from);
  if (long.length > short.length) return rest(long, 1) === rest(short, 0);
  if (rest(long, 1) === rest(short, 1)) return long.length > SHORT;
  return (
    long[start] === short[start + 1] && long[start + 1] === short[start] && rest(long, 2) === rest(short, 2)
  );
}
