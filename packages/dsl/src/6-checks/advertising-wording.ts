import { advertisingIn } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { spanOfWords } from "../diagnostics/written-text.ts";
import { advertisingWording } from "./diagnostics.ts";

/** Finds the first word of advertising in each wording of a platform message. */
export function checkAdvertisingWording(model: Model) {
  return [...model.systemTexts.values()].flatMap(({ text }) => {
    const word = text === null ? undefined : advertisingIn(text.written);
    if (text === null || word === undefined) return [];
    return [advertisingWording(spanOfWords(word, text.span), { word })];
  });
}
