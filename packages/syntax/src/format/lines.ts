/** A line of the formatted text, or several that hang together; indentation included, empty for a blank line. */
export interface Line {
  readonly text: string;
  /** The comment at its end. */
  readonly note: string | null;
}

/** A line with nothing on it. */
export const blankLine: Line = { text: "", note: null };

/** How far what stands in braces stands in. */
export const indentWidth = 2;

/** The lines with a comment behind the last of them. */
export function withNote(lines: readonly Line[], note: string | null): readonly Line[] {
  const last = lines.at(-1);
  if (last === undefined || note === null) return lines;
  const notes = last.note === null ? note : `${last.note} ${note}`;
  return [...lines.slice(0, -1), { ...last, note: notes }];
}

/** So many spaces. */
export function spaces(count: number): string {
  return " ".repeat(count);
}
