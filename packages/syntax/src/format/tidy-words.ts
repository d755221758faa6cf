import { keywordTexts } from "../1-tokens/keywords.ts";
import type { Spacing, Word } from "./words.ts";

/** Symbols that cling to the word before them: a comment in front of one stands behind it instead. */
const clinging: ReadonlySet<string> = new Set([";", ",", ":", ")", "{"]);

const keywords: ReadonlySet<string> = new Set(keywordTexts);

const nothing: Spacing = { comments: [], newlines: 0 };

/** The words without needless `;`, and with comments only where a line can end. */
export function tidyWords(words: readonly Word[], starts: ReadonlyMap<number, unknown>): Word[] {
  const tidied: Word[] = [];
  let carried = nothing;
  words.forEach((word, index) => {
    const gap = joined(carried, word.gap);
    carried = nothing;
    if (word.text === ";" && isNeedless(words[index + 1], starts)) carried = gap;
    else if (!letsPass(word, words[index + 1])) tidied.push({ ...word, gap });
    else {
      const moves = gap.comments.length > 0 && (word.text === "{" || hasLineEnd(gap));
      if (moves) carried = gap;
      tidied.push({ ...word, gap: moves ? nothing : gap });
    }
  });
  return tidied;
}

/** Whether comments in front of the word may stand behind it. A keyword that begins a line is no name. */
function letsPass({ text }: Word, next: Word | undefined): boolean {
  return clinging.has(text) && (text !== "," || !keywords.has(next?.text ?? ""));
}

function isNeedless(next: Word | undefined, starts: ReadonlyMap<number, unknown>): boolean {
  if (next === undefined || starts.has(next.start)) return true;
  return next.text === ";" || next.text === "}" || next.text === "";
}

/** Whether a line end is in the gap. */
function hasLineEnd({ comments, newlines }: Spacing): boolean {
  return newlines > 0 || comments.some((comment) => comment.newlines > 0);
}

/** Two gaps with nothing left between them. A `///` that was apart from what follows stays so: it would become its own. */
function joined(first: Spacing, second: Spacing): Spacing {
  const [comment, ...comments] = second.comments;
  if (first === nothing) return second;
  if (comment === undefined) {
    const apart = (first.comments.at(-1)?.newlines ?? 0) > 0 && first.newlines > 0 ? 2 : 0;
    const newlines = Math.max(first.newlines, second.newlines, apart);
    return { comments: first.comments, newlines };
  }
  const moved = { ...comment, newlines: Math.max(first.newlines, comment.newlines) };
  return { comments: [...first.comments, moved, ...comments], newlines: second.newlines };
}
