import { spanOfWords } from "@annae/syntax";
import { advertisingIn } from "@annae/vocabulary";
import type { WrittenPolicy } from "./check.ts";
import { advertisingWording } from "./wordings/diagnostics.ts";

/** Finds the first word of advertising in each wording of a platform message. */
export function checkAdvertisingWording({ model }: WrittenPolicy) {
  return [...model.systemTexts.values()].flatMap(({ text }) => {
    const word = text === null ? undefined : advertisingIn(text.written);
    if (text === null || word === undefined) return [];
    return [advertisingWording(spanOfWords(word, text.span), { word })];
  });
}
