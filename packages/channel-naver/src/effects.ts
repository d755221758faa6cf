import type { EffectRow } from "@annae/vocabulary";

/** Naver carries out no effect of its own: a customer's input box cannot be locked. */
export const effects: readonly EffectRow[] = [];
