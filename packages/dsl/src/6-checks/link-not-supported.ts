import { isLink, linkScheme } from "../4-model/texts/link-scheme.ts";
import type { WrittenPolicy } from "./check.ts";
import { brokenLimits, limitWords } from "./placements/broken-limits.ts";
import { linkNotSupported } from "./placements/diagnostics.ts";

/** Compares each link's scheme with those of the channels that show it. */
export function checkLinkNotSupported({ placements }: WrittenPolicy) {
  const broken = brokenLimits(placements, ({ content, linkSchemes }) =>
    content.buttons
      .filter(({ button }) => {
        if (linkSchemes === null || !("url" in button) || !isLink(button.url)) return false;
        return !linkSchemes.includes(linkScheme(button.url) ?? "");
      })
      .map((thing) => ({ thing, limit: linkSchemes ?? [] })),
  );
  return [...broken].map(([{ button, node }, limits]) => {
    const scheme = "url" in button ? linkScheme(button.url) : undefined;
    return linkNotSupported((node.url ?? node).span, {
      scheme: scheme ?? "",
      limits: limitWords(limits, (schemes) => schemes.join(" ")),
    });
  });
}
