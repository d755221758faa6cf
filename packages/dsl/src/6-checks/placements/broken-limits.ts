import type { Doc } from "@annae/vocabulary";
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

/** "`alpha` 20, `beta` 10" in the language, with each limit worded by `word`. */
export function limitList<Limit>(
  limits: readonly BrokenLimit<Limit>[],
  locale: keyof Doc,
  word: (limit: Limit) => string,
): string {
  return limits.map(({ holder, limit }) => `${holder[locale]} ${word(limit)}`).join(", ");
}
