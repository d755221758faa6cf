import { blankLine, type Line, spaces } from "./lines.ts";
import type { CommentLine } from "./split-gap.ts";

/** Comments on lines of their own; where every further line of one begins with `*`, these stand under each other. */
export function layOutComments(comments: readonly CommentLine[], indent: number): readonly Line[] {
  return comments.flatMap(({ text, blank }) => {
    const line = { text: `${spaces(indent)}${alignStars(text, indent)}`, note: null };
    return blank ? [blankLine, line] : [line];
  });
}

function alignStars(text: string, indent: number): string {
  const [first, ...rest] = text.split("\n");
  const lines = rest.map((line) => line.trim());
  if (!lines.every((line) => line.startsWith("*"))) return text;
  return [first, ...lines.map((line) => `${spaces(indent + 1)}${line}`)].join("\n");
}
