/** One measured thing: what it is, how long it took, how that compares, and what it should be at most. */
export interface Row {
  readonly what: string;
  readonly time: string;
  readonly ratio: string;
  readonly target: string;
}

const columns = ["what", "time", "ratio", "target"] as const;

/** The rows under a title, each column as wide as its widest cell. */
export function tableText(title: string, rows: readonly Row[]): string {
  const head: Row = { what: title, time: "median", ratio: "ratio", target: "target" };
  const all = [head, ...rows];
  const widths = columns.map((column) => Math.max(...all.map((row) => row[column].length)));
  const line = (row: Row) =>
    columns
      .map((column, at) => {
        const width = widths[at] ?? 0;
        return at === 0 ? row[column].padEnd(width) : row[column].padStart(width);
      })
      .join("   ");
  const rule = "-".repeat(line(head).length);
  return [line(head), rule, ...rows.map(line)].join("\n");
}

/** "1.07 x". */
export function ratioText(ratio: number): string {
  return `${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)} x`;
}

/** Nanoseconds as "43.2 ns", "1.2 us", "3.4 ms". */
export function timeText(nanoseconds: number): string {
  if (nanoseconds < 1e3) return `${nanoseconds.toFixed(1)} ns`;
  if (nanoseconds < 1e6) return `${(nanoseconds / 1e3).toFixed(1)} us`;
  return `${(nanoseconds / 1e6).toFixed(1)} ms`;
}
