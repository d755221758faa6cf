import type { Vocabulary } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { shownTexts } from "./placements/placements.ts";

/** A text that greets although its kind's opening has just done so. */
export const greetsAgain = defineDiagnostic<{ readonly opening: string }>({
  code: "greets-again",
  severity: "warning",
  wording: {
    ko: ({ opening }) => ({
      title: "인사가 두 번 나갑니다",
      help: `이 글 앞에 언제나 "${opening}"가 붙습니다. 인사말을 지우세요`,
    }),
    en: ({ opening }) => ({
      title: "the customer is greeted twice",
      help: `"${opening}" always stands in front of this text; remove the greeting`,
    }),
  },
});

const greeting = /안녕하|반갑습니다|\b(?:hello|hi|welcome)\b/i;

/** Finds greetings in the texts of kinds that open with one. */
export function checkGreetsAgain(model: Model, vocabulary: Vocabulary) {
  return [...model.messages.values()].flatMap((message) => {
    const opening = message.kindDefinition.opening?.no;
    if (opening === undefined || !greeting.test(opening)) return [];
    return [...shownTexts(message, vocabulary)]
      .filter(({ written }) => greeting.test(written))
      .map(({ span }) => greetsAgain(span, { opening }));
  });
}
