import type { Vocabulary } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { type BrokenLimit, brokenLimits, limitList } from "./placements/broken-limits.ts";
import { placements } from "./placements/placements.ts";

/** An image in a format that a channel does not show. */
export const imageFormat = defineDiagnostic<{
  readonly path: string;
  readonly format: string;
  readonly limits: readonly BrokenLimit<readonly string[]>[];
}>({
  code: "image-format",
  severity: "error",
  wording: {
    ko: ({ path, format, limits }) => ({
      title: `이미지 \`${path}\`의 형식 ${format}은(는) 쓸 수 없습니다`,
      help: `쓸 수 있는 형식: ${limitList(limits, "ko", (formats) => formats.join(" "))}`,
    }),
    en: ({ path, format, limits }) => ({
      title: `the image \`${path}\` is a ${format}, which cannot be used`,
      help: `formats that can: ${limitList(limits, "en", (formats) => formats.join(" "))}`,
    }),
  },
});

/** Compares each image's format, as its bytes tell, with those of the channels that show it. */
export function checkImageFormat(model: Model, vocabulary: Vocabulary) {
  const broken = brokenLimits(placements(model, vocabulary), ({ content: { image }, images }) => {
    if (images === null || image === null || image.facts === null) return [];
    const formats: readonly string[] = images.formats;
    return formats.includes(image.facts.format) ? [] : [{ thing: image, limit: formats }];
  });
  return [...broken].map(([{ span, written, facts }, limits]) =>
    imageFormat(span, { path: written, format: facts?.format ?? "", limits }),
  );
}
