import { bestSize, fittedSize, type Size } from "@annae/channel-kit";
import type { ImageProfile, Vocabulary } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { brokenLimits, limitWords } from "./placements/broken-limits.ts";
import { imageSeenSmall } from "./placements/diagnostics.ts";
import { placements } from "./placements/placements.ts";

/** How an image is seen on a channel, and how it would be seen best. */
interface Seen {
  readonly shown: Size;
  readonly best: readonly Size[];
}

/** Compares how large each image is seen with the best sizes of the channels that show it. */
export function checkImageSeenSmall(model: Model, vocabulary: Vocabulary) {
  const small = brokenLimits(placements(model, vocabulary), ({ content: { image }, images }) => {
    if (images === null || image === null || image.facts === null) return [];
    const limit = seenSmall(image.facts, images);
    return limit === null ? [] : [{ thing: image, limit }];
  });
  return [...small].map(([{ span, written }, seen]) =>
    imageSeenSmall(span, {
      path: written,
      shown: limitWords(seen, ({ shown }) => pixels(shown)),
      best: limitWords(seen, ({ best }) => best.map(pixels).join(", ")),
    }),
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
  return `${width}x${height}`;
}
