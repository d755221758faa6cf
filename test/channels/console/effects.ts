import type { EffectRow } from "@annae/vocabulary";

/** A terminal can stop reading what is typed. */
export const effects: readonly EffectRow[] = [{ action: "lockInput" }];
