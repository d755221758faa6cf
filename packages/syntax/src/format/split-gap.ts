import { type Comment, isLineComment, type Spacing } from "./words.ts";

/** A line of comments of its own, and whether a blank line stands above it. */
export interface CommentLine {
  readonly text: string;
  readonly blank: boolean;
}

/** What stands between two words or statements, by what it belongs to. */
export interface SplitGap {
  /** Behind the first of them, on its line. */
  readonly behind: string | null;
  /** On lines of their own. */
  readonly above: readonly CommentLine[];
  /** Whether a blank line stands directly above the second. */
  readonly blank: boolean;
  /** In front of the second, on its line. */
  readonly inline: readonly Comment[];
}

/** The comments of a gap. At the start of a file nothing is behind anything. */
export function splitGap({ comments, newlines }: Spacing, atStart: boolean): SplitGap {
  const own = comments.findIndex((comment) => comment.newlines > 0);
  const followed = newlines > 0 || own !== -1 || comments.some(({ text }) => isLineComment(text));
  const behind = atStart || !followed ? 0 : own === -1 ? comments.length : own;
  const inline = newlines > 0 ? comments.length : inlineFrom(comments, behind);
  return {
    behind: behind === 0 ? null : comments.slice(0, behind).map(textOf).join(" "),
    above: commentLines(comments.slice(behind, inline)),
    blank: (inline < comments.length ? (comments[inline]?.newlines ?? 0) : newlines) > 1,
    inline: comments.slice(inline),
  };
}

/** Where the comments begin that have no line end behind them. */
function inlineFrom(comments: readonly Comment[], first: number): number {
  let from = comments.length;
  while (from > first && !isLineComment(comments[from - 1]?.text ?? "")) {
    from -= 1;
    if ((comments[from]?.newlines ?? 0) > 0) break;
  }
  return from;
}

function commentLines(comments: readonly Comment[]): CommentLine[] {
  const lines: CommentLine[] = [];
  for (const { text, newlines } of comments) {
    const last = lines.at(-1);
    if (newlines > 0 || last === undefined) lines.push({ text, blank: newlines > 1 });
    else lines[lines.length - 1] = { ...last, text: `${last.text} ${text}` };
  }
  return lines;
}

function textOf({ text }: Comment): string {
  return text;
}
