import type { WrittenPolicy } from "./check.ts";
import { brokenImages, limitWords, smallestLimit } from "./placements/broken-limits.ts";
import { imageTooLarge } from "./placements/image-diagnostics.ts";

/** Compares each image's bytes with the limits of the channels that show it. */
export function checkImageTooLarge({ placements }: WrittenPolicy) {
  const broken = brokenImages(placements, ({ bytes }, { maxBytes: { max } }) =>
    bytes > max ? max : null,
  );
  return broken.map(([{ span, written }, { bytes }, limits]) =>
    imageTooLarge(span, {
      path: written,
      size: megabytes(bytes),
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
