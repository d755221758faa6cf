import type { Vocabulary } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { isLink } from "../4-model/texts/link-scheme.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { shownButtons } from "./placements/placements.ts";

/** A button's link that is no address. */
export const malformedLink = defineDiagnostic<{ readonly url: string }>({
  code: "malformed-link",
  severity: "error",
  wording: {
    ko: ({ url }) => ({
      title: `\`${url}\`은(는) 링크 주소가 아닙니다`,
      help: "`https://example.com/faq`처럼 처음부터 끝까지 쓰세요. 전화는 `tel:1588-0000`",
    }),
    en: ({ url }) => ({
      title: `\`${url}\` is not a link`,
      help: "write the whole address, such as `https://example.com/faq`, or `tel:1588-0000` for a phone",
    }),
  },
});

/** Finds buttons whose link cannot be read as an address. */
export function checkMalformedLink(model: Model, vocabulary: Vocabulary) {
  return [...shownButtons(model, vocabulary)].flatMap(({ button, node }) =>
    "url" in button && !isLink(button.url)
      ? [malformedLink((node.url ?? node).span, { url: button.url })]
      : [],
  );
}
