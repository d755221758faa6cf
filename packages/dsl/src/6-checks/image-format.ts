import type { Model } from "../4-model/model.ts";
import type { Beside } from "./check.ts";
import { brokenLimits, limitWords } from "./placements/broken-limits.ts";
import { imageFormat } from "./placements/diagnostics.ts";

/** Compares each image's format, as its bytes tell, with those of the channels that show it. */
export function checkImageFormat(_model: Model, { placements }: Beside) {
  const broken = brokenLimits(placements, ({ content: { image }, images }) => {
    if (images === null || image === null || image.facts === null) return [];
    const formats: readonly string[] = images.formats;
    return formats.includes(image.facts.format) ? [] : [{ thing: image, limit: formats }];
  });
  return [...broken].map(([{ span, written, facts }, limits]) =>
    imageFormat(span, {
      path: written,
      format: facts?.format ?? "",
      limits: limitWords(limits, (formats) => formats.join(" ")),
    }),
  );
}
