import type { Vocabulary } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { type BrokenLimit, brokenLimits, limitList } from "./placements/broken-limits.ts";
import { placements } from "./placements/placements.ts";

/** An image with more bytes than a channel takes. */
export const imageTooLarge = defineDiagnostic<{
  readonly path: string;
  readonly bytes: number;
  readonly limits: readonly BrokenLimit<number>[];
}>({
  code: "image-too-large",
  severity: "error",
  wording: {
    ko: ({ path, bytes, limits }) => ({
      title: `이미지 \`${path}\`의 크기 ${megabytes(bytes)}가 너무 큽니다 (${limitList(limits, "ko", (max) => `${megabytes(max)}까지`)})`,
      help: "더 작게 저장한 이미지를 쓰세요",
    }),
    en: ({ path, bytes, limits }) => ({
      title: `the image \`${path}\` of ${megabytes(bytes)} is too large (${limitList(limits, "en", (max) => `at most ${megabytes(max)}`)})`,
      help: "save the image smaller",
    }),
  },
});

/** Compares each image's bytes with the limits of the channels that show it. */
export function checkImageTooLarge(model: Model, vocabulary: Vocabulary) {
  const broken = brokenLimits(placements(model, vocabulary), ({ content: { image }, images }) => {
    if (images === null || image === null || image.facts === null) return [];
    const { max } = images.maxBytes;
    return image.facts.bytes > max ? [{ thing: image, limit: max }] : [];
  });
  return [...broken].map(([{ span, written, facts }, limits]) =>
    imageTooLarge(span, { path: written, bytes: facts?.bytes ?? 0, limits }),
  );
}

/** 2,097,152 → "2 MB"; rounded up, so that what is over a limit never looks as if it were not. */
function megabytes(bytes: number): string {
  return `${Math.ceil((bytes / 2 ** 20) * 100) / 100} MB`;
}
