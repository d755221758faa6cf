import type { Doc, ImageProfile, Locale } from "@annae/vocabulary";
import type { ModelContent, ModelImage } from "../../4-model/model.ts";
import type { ImageFacts } from "../../host.ts";
import type { Placement } from "./placements.ts";

/** A limit that something breaks. */
export interface BrokenLimit<Limit> {
  readonly holder: Doc;
  readonly limit: Limit;
}

/**
 * For each thing the limits it breaks, so that one mistake that several channels refuse is one diagnostic.
 * `breaks` lists what in the placement breaks a limit, and the limit.
 */
export function brokenLimits<Thing extends object, Limit>(
  placements: readonly Placement[],
  breaks: (placement: Placement) => readonly { readonly thing: Thing; readonly limit: Limit }[],
): ReadonlyMap<Thing, readonly BrokenLimit<Limit>[]> {
  const broken = new Map<Thing, BrokenLimit<Limit>[]>();
  for (const placement of placements) {
    for (const { thing, limit } of breaks(placement)) {
      const known = broken.get(thing) ?? [];
      if (known.every(({ holder }) => holder !== placement.holder)) {
        known.push({ holder: placement.holder, limit });
      }
      broken.set(thing, known);
    }
  }
  return broken;
}

/** The same of images that can be used, where they are shown. */
export function brokenImages<Limit>(
  placements: readonly Placement[],
  breaks: (facts: ImageFacts, profile: ImageProfile, content: ModelContent) => Limit | null,
): readonly (readonly [ModelImage, ImageFacts, readonly BrokenLimit<Limit>[]])[] {
  const broken = brokenLimits(placements, ({ content, images }) => {
    const { image } = content;
    if (images === null || image === null || image.facts === null) return [];
    const limit = breaks(image.facts, images, content);
    return limit === null ? [] : [{ thing: image, limit }];
  });
  return [...broken].flatMap(([image, limits]) =>
    image.facts === null ? [] : [[image, image.facts, limits]],
  );
}

/** "`alpha` 최대 20자, `beta` 최대 10자" in every language, with each limit put into words. */
export function limitWords<Limit>(
  limits: readonly BrokenLimit<Limit>[],
  words: ((limit: Limit) => string) | Readonly<Record<Locale, (limit: Limit) => string>>,
): Doc {
  const list = (locale: Locale) => {
    const word = typeof words === "function" ? words : words[locale];
    return limits.map(({ holder, limit }) => `${holder[locale]} ${word(limit)}`).join(", ");
  };
  return { ko: list("ko"), en: list("en") };
}

/** The one that has to be kept for all to be. */
export function smallestLimit(limits: readonly BrokenLimit<number>[]): number {
  return Math.min(...limits.map(({ limit }) => limit));
}
