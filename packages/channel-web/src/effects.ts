import type { EffectRow } from "@annae/vocabulary";

/** The input box can be locked from version 2 on: UNA-1, UNA-7. */
export const effects: readonly EffectRow[] = [{ action: "lockInput", when: { webVersion: 2 } }];
