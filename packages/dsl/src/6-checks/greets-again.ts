import type { WrittenPolicy } from "./check.ts";
import { greetsAgain } from "./wordings/diagnostics.ts";

const greeting = /안녕하|반갑습니다|\b(?:hello|hi|welcome)\b/i;

/** Finds greetings in the texts of kinds that open with one. */
export function checkGreetsAgain({ texts }: WrittenPolicy) {
  return texts.flatMap(({ message, text: { written, span } }) => {
    const opening = message.kindDefinition.opening?.no;
    const isTwice = opening !== undefined && greeting.test(opening) && greeting.test(written);
    return isTwice ? [greetsAgain(span, { opening })] : [];
  });
}
