import { conditionIn, type LoneCondition } from "@annae/dsl";
import { type ConditionNode, endOf, type Token } from "@annae/syntax";
import { errorsIn } from "@annae/syntax/diagnostics";
import type { Viewing } from "../../view/viewing.ts";
import type { FormRefusal } from "../form-edit.ts";
import { refusals } from "../refusals.ts";
import { conditionWords, isBracketed } from "../text/condition-words.ts";

/** A condition that was written by hand or chosen. */
export interface UnderstoodCondition extends Pick<LoneCondition, "syntax"> {
  readonly node: ConditionNode;
  readonly means: NonNullable<LoneCondition["means"]>;
  /** On one line, without comments. */
  readonly line: string;
  /** Beside an `and` it needs brackets. */
  readonly isLoose: boolean;
}

/** What the condition means in the policy; or why it means nothing. */
export function understoodCondition(
  written: string,
  { analysis }: Pick<Viewing, "analysis">,
): UnderstoodCondition | FormRefusal {
  const { node, means, syntax, diagnostics } = conditionIn(analysis, written);
  if (node === null || means === null) {
    const [first] = errorsIn(diagnostics);
    if (first === undefined) return refusals.wrongCondition(written);
    const { ko, en } = first.wording;
    return { why: { ko: ko.title, en: en.title } };
  }
  const words = conditionWords(syntax, node);
  const isLoose = node.node === "or" && !isBracketed(words);
  return { node, means, syntax, line: inOneLine(words), isLoose };
}

/** The words on one line, apart where they are written apart. */
export function inOneLine(words: readonly Token[]): string {
  return words
    .map((word, at) => {
      const before = words[at - 1];
      const isTight = before === undefined || endOf(before) === word.startOffset;
      return isTight ? word.image : ` ${word.image}`;
    })
    .join("");
}
