/** How many rows are judged at a time: few enough that what is added up stays in the fastest cache. */
export const blockRows = 2048;

/** Calls `judge` for each block of rows: the first and the one after the last. */
export function forEachBlock(rows: number, judge: (from: number, to: number) => void): void {
  for (let from = 0; from < rows; from += blockRows) judge(from, Math.min(from + blockRows, rows));
}
