import type { Model } from "../4-model/model.ts";
import { spanOf } from "../diagnostics/written-text.ts";
import { advertisingWording } from "./diagnostics.ts";

const advertising =
  /광고|할인|쿠폰|이벤트|특가|무료|경품|프로모션|\b(?:sale|discount|coupon|promotion|free)\b/i;

/** Finds the first word of advertising in each wording of a platform message. */
export function checkAdvertisingWording(model: Model) {
  return [...model.systemTexts.values()].flatMap(({ text }) => {
    const word = text === null ? undefined : advertising.exec(text.written)?.[0];
    if (text === null || word === undefined) return [];
    return [advertisingWording(spanOf(word, text.span), { word })];
  });
}
