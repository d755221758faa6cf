import type { Doc, Vocabulary } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { isLink, linkScheme } from "../4-model/texts/link-scheme.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { type BrokenLimit, brokenLimits, limitList } from "./placements/broken-limits.ts";
import { placements } from "./placements/placements.ts";

/** A link whose scheme a channel does not open. */
export const linkNotSupported = defineDiagnostic<{
  readonly scheme: string;
  readonly limits: readonly BrokenLimit<readonly string[]>[];
}>({
  code: "link-not-supported",
  severity: "error",
  wording: {
    ko: ({ scheme, limits }) => ({
      title: `\`${scheme}:\` 링크는 쓸 수 없습니다`,
      help: `쓸 수 있는 링크: ${list(limits, "ko")}`,
    }),
    en: ({ scheme, limits }) => ({
      title: `a \`${scheme}:\` link cannot be used`,
      help: `links that can: ${list(limits, "en")}`,
    }),
  },
});

/** Compares each link's scheme with those of the channels that show it. */
export function checkLinkNotSupported(model: Model, vocabulary: Vocabulary) {
  const broken = brokenLimits(placements(model, vocabulary), ({ content, linkSchemes }) =>
    content.buttons
      .filter(({ button }) => {
        if (linkSchemes === null || !("url" in button) || !isLink(button.url)) return false;
        return !linkSchemes.includes(linkScheme(button.url) ?? "");
      })
      .map((thing) => ({ thing, limit: linkSchemes ?? [] })),
  );
  return [...broken].map(([{ button, node }, limits]) => {
    const scheme = "url" in button ? linkScheme(button.url) : undefined;
    return linkNotSupported((node.url ?? node).span, { scheme: scheme ?? "", limits });
  });
}

function list(limits: readonly BrokenLimit<readonly string[]>[], locale: keyof Doc): string {
  return limitList(limits, locale, (schemes) => schemes.join(" "));
}
