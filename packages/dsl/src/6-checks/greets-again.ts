import type { Model } from "../4-model/model.ts";
import type { Beside } from "./check.ts";
import { greetsAgain } from "./diagnostics.ts";
import { shownTexts } from "./placements/shown-contents.ts";

const greeting = /안녕하|반갑습니다|\b(?:hello|hi|welcome)\b/i;

/** Finds greetings in the texts of kinds that open with one. */
export function checkGreetsAgain(model: Model, { installation }: Beside) {
  return [...model.messages.values()].flatMap((message) => {
    const opening = message.kindDefinition.opening?.no;
    if (opening === undefined || !greeting.test(opening)) return [];
    return [...shownTexts(message, installation)]
      .filter(({ written }) => greeting.test(written))
      .map(({ span }) => greetsAgain(span, { opening }));
  });
}
