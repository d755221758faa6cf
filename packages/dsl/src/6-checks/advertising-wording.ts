import type { Model } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { particle } from "../diagnostics/korean.ts";
import { spanOf } from "../diagnostics/written-text.ts";

/** A word of advertising in a platform message, for which platforms refuse it. */
export const advertisingWording = defineDiagnostic<{ readonly word: string }>({
  code: "advertising-wording",
  severity: "warning",
  wording: {
    ko: ({ word }) => ({
      title: `시스템 메시지의 \`${word}\`${particle(word, "은/는")} 광고로 보일 수 있습니다`,
      help: "광고로 보이는 글은 플랫폼의 승인을 받지 못합니다",
    }),
    en: ({ word }) => ({
      title: `\`${word}\` in a platform message may look like advertising`,
      help: "platforms do not approve wording that advertises",
    }),
  },
});

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
