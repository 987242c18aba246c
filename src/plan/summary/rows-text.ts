/** Rows of a sheet in few words. */

/** "6, 8–10, 12" for rows in any order; what would make it longer than `longest` characters is counted instead. */
export function rowsText(rows: readonly number[], longest = 200): string {
  const runs: { first: number; last: number }[] = [];
  const inOrder = goUp(rows) ? rows : [...new Set(rows)].sort((a, b) => a - b);
  for (const row of inOrder) {
    const run = runs.at(-1);
    if (run?.last === row - 1) run.last = row;
    else runs.push({ first: row, last: row });
  }
  let text = "";
  let told = 0;
  for (const { first, last } of runs) {
    const next = `${text === "" ? "" : ", "}${first === last ? first : `${first}–${last}`}`;
    if (text.length + next.length > longest) return `${text} and ${inOrder.length - told} more`;
    text += next;
    told += last - first + 1;
  }
  return text;
}

/** True where each is greater than the one before, as the rows of a plan mostly are. */
function goUp(rows: readonly number[]): boolean {
  return rows.every((row, at) => at === 0 || row > rows[at - 1]!);
}
