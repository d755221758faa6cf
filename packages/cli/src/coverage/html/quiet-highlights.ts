import type { SourceFile } from "@annae/dsl";
import { type LineHighlight, overLines } from "./rule-highlights.ts";

/** Texts, so that nothing inside them is taken for a comment, and comments. */
const textOrComment =
  /"""[\s\S]*?(?:"""|$)|"(?:\\.|[^"\\\n])*"?|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g;

/** The texts and comments of the file, which colors leave alone. */
export function quietHighlights(source: SourceFile): readonly LineHighlight[] {
  return [...source.text.matchAll(textOrComment)].flatMap(({ 0: found, index }) =>
    overLines(
      { source, start: index, end: index + found.length },
      { look: found.startsWith('"') ? "text" : "comment" },
    ),
  );
}
