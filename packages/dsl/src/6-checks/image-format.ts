import type { WrittenPolicy } from "./check.ts";
import { brokenImages, limitWords } from "./placements/broken-limits.ts";
import { imageFormat } from "./placements/image-diagnostics.ts";

/** Compares each image's format, as its bytes tell, with those of the channels that show it. */
export function checkImageFormat({ placements }: WrittenPolicy) {
  const broken = brokenImages(placements, ({ format }, profile) => {
    const formats: readonly string[] = profile.formats;
    return formats.includes(format) ? null : formats;
  });
  return broken.map(([{ span, written }, { format }, limits]) =>
    imageFormat(span, {
      path: written,
      format,
      limits: limitWords(limits, (formats) => formats.join(" ")),
    }),
  );
}
