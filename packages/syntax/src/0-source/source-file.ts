import { partitionPoint } from "./partition-point.ts";

/** The text of one `.rules` file. Immutable; positions are UTF-16 offsets. */
export interface SourceFile {
  /** As the user named it; shown in diagnostics. */
  readonly path: string;
  readonly text: string;
  /** Offset at which each line starts. */
  readonly lineStarts: readonly number[];
}

/** A line and a column, both from 1; the column counts UTF-16 units. */
export interface LineColumn {
  readonly line: number;
  readonly column: number;
}

/** The text as a source file; a byte order mark is dropped. */
export function sourceFile(path: string, content: string): SourceFile {
  const text = content.startsWith("\uFEFF") ? content.slice(1) : content;
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    lineStarts.push(at + 1);
  }
  return { path, text, lineStarts };
}

/** Line and column of an offset. */
export function lineColumn(source: SourceFile, offset: number): LineColumn {
  const line = Math.max(
    1,
    partitionPoint(source.lineStarts, (start) => start <= offset),
  );
  return { line, column: offset - (source.lineStarts[line - 1] ?? 0) + 1 };
}

/** The text of a line counted from 1, without its line end. */
export function lineText(source: SourceFile, line: number): string {
  const start = source.lineStarts[line - 1] ?? source.text.length;
  const end = source.lineStarts[line] ?? source.text.length;
  return source.text.slice(start, end).replace(/\r?\n$/, "");
}
