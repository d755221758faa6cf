import type { Model } from "../4-model/model.ts";
import type { Beside } from "./check.ts";
import { brokenLimits, limitWords, smallestLimit } from "./placements/broken-limits.ts";
import { imageTooLarge } from "./placements/diagnostics.ts";

/** Compares each image's bytes with the limits of the channels that show it. */
export function checkImageTooLarge(_model: Model, { placements }: Beside) {
  const broken = brokenLimits(placements, ({ content: { image }, images }) => {
    if (images === null || image === null || image.facts === null) return [];
    const { max } = images.maxBytes;
    return image.facts.bytes > max ? [{ thing: image, limit: max }] : [];
  });
  return [...broken].map(([{ span, written, facts }, limits]) =>
    imageTooLarge(span, {
      path: written,
      size: megabytes(facts?.bytes ?? 0),
      limits: limitWords(limits, {
        ko: (max) => `최대 ${megabytes(max)}`,
        en: (max) => `at most ${megabytes(max)}`,
      }),
      most: megabytes(smallestLimit(limits)),
    }),
  );
}

/** 2,097,152 → "2MB"; rounded up, so that what is over a limit never looks as if it were not. */
function megabytes(bytes: number): string {
  return `${Math.ceil((bytes / 2 ** 20) * 100) / 100}MB`;
}
