/** A text with the place of a mistake: `«` and `»` stand around it and are taken out. */
export interface MarkedText {
  readonly text: string;
  /** What stands between the marks, for each pair. */
  readonly marked: readonly string[];
  /** Offset at which each marked piece starts in the text. */
  readonly starts: readonly number[];
}

/** Takes the marks out of the text. */
export function markedText(written: string): MarkedText {
  const marked: string[] = [];
  const starts: number[] = [];
  let text = "";
  let end = 0;
  for (const match of written.matchAll(/«([^»]*)»/g)) {
    text += written.slice(end, match.index);
    starts.push(text.length);
    marked.push(match[1] ?? "");
    text += match[1] ?? "";
    end = match.index + match[0].length;
  }
  return { text: text + written.slice(end), marked, starts };
}
