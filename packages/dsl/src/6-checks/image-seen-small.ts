import { bestSize, fittedSize, type Size } from "@annae/channel-kit";
import type { ImageProfile, Vocabulary } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { type BrokenLimit, brokenLimits, limitList } from "./placements/broken-limits.ts";
import { placements } from "./placements/placements.ts";

/** How an image is seen on a channel, and how it would be seen best. */
interface Seen {
  readonly shown: Size;
  readonly best: readonly Size[];
}

/** An image whose size or shape leaves it small where it is shown. */
export const imageSeenSmall = defineDiagnostic<{
  readonly path: string;
  readonly seen: readonly BrokenLimit<Seen>[];
}>({
  code: "image-seen-small",
  severity: "warning",
  wording: {
    ko: ({ path, seen }) => ({
      title: `이미지 \`${path}\`가 고객에게 작게 보입니다 (${limitList(seen, "ko", ({ shown }) => pixels(shown))})`,
      help: `보기 좋은 크기: ${limitList(seen, "ko", ({ best }) => best.map(pixels).join(", "))}`,
    }),
    en: ({ path, seen }) => ({
      title: `customers see the image \`${path}\` small (${limitList(seen, "en", ({ shown }) => pixels(shown))})`,
      help: `sizes that look best: ${limitList(seen, "en", ({ best }) => best.map(pixels).join(", "))}`,
    }),
  },
});

/** Compares how large each image is seen with the best sizes of the channels that show it. */
export function checkImageSeenSmall(model: Model, vocabulary: Vocabulary) {
  const small = brokenLimits(placements(model, vocabulary), ({ content: { image }, images }) => {
    if (images === null || image === null || image.facts === null) return [];
    const limit = seenSmall(image.facts, images);
    return limit === null ? [] : [{ thing: image, limit }];
  });
  return [...small].map(([{ span, written }, seen]) =>
    imageSeenSmall(span, { path: written, seen }),
  );
}

/** Null where the image fills at least half of the best size for its shape. */
function seenSmall(size: Size, profile: ImageProfile): Seen | null {
  const best = bestSize(size, profile);
  if (best === undefined || profile.forcedWidth !== undefined) return null;
  const shown = fittedSize(size, profile);
  return 2 * area(shown) < area(best) ? { shown, best: profile.best ?? [] } : null;
}

function area({ width, height }: Size): number {
  return width * height;
}

function pixels({ width, height }: Size): string {
  return `${width}×${height}`;
}
