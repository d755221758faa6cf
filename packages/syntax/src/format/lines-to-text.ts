import { displayWidth } from "@annae/vocabulary/text";
import { type Line, spaces } from "./lines.ts";

/** A line of more columns than this pushes no comment of its neighbours to the right. */
const widestAligned = 60;

/** The lines as the text of a file; the comments at the ends of neighbouring lines stand under each other. */
export function linesToText(lines: readonly Line[]): string {
  const written = notedRuns(lines).flatMap((run) => writeRun(run));
  return written.length === 0 ? "" : `${written.join("\n")}\n`;
}

/** Neighbours that all have comments at their ends; any other line by itself. */
function notedRuns(lines: readonly Line[]): Line[][] {
  const runs: Line[][] = [];
  let open = false;
  for (const line of lines) {
    const aligned = line.note !== null && !line.text.includes("\n");
    if (open && aligned) runs.at(-1)?.push(line);
    else runs.push([line]);
    open = aligned;
  }
  return runs;
}

function writeRun(run: readonly Line[]): readonly string[] {
  const widths = run.map(({ text }) => displayWidth(text));
  const aligned = widths.filter((width) => width <= widestAligned);
  const column = aligned.reduce((widest, width) => Math.max(widest, width), 0) + 1;
  return run.map(({ text, note }, at) =>
    note === null ? text : `${text}${spaces(Math.max(1, column - (widths[at] ?? 0)))}${note}`,
  );
}
