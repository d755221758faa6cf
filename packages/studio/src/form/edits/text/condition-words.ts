import type { ConditionNode, Syntax, Token } from "@annae/syntax";
import { wordIndexAt } from "./words-at.ts";

/** The words of the condition, brackets around all of it among them. */
export function conditionWords(syntax: Syntax, when: ConditionNode): readonly Token[] {
  const { start, end } = syntax.locate(when.span);
  let from = wordIndexAt(syntax, start);
  while (syntax.tokens[from - 1]?.image === "(") from -= 1;
  const opened = wordIndexAt(syntax, start) - from;
  let to = wordIndexAt(syntax, end);
  for (let closed = 0; closed < opened && syntax.tokens[to]?.image === ")"; closed += 1) to += 1;
  return syntax.tokens.slice(from, to);
}

/** Whether one pair of brackets holds all of the words. */
export function isBracketed(words: readonly Token[]): boolean {
  let depth = 0;
  if (words[0]?.image !== "(") return false;
  return words.every(({ image }, at) => {
    depth += image === "(" ? 1 : image === ")" ? -1 : 0;
    return depth > 0 || at === words.length - 1;
  });
}
