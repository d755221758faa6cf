import type { FallbackRow } from "@annae/vocabulary";

/** The customer has just typed the category, so the title is for the counselor alone. */
export const fallback: readonly FallbackRow[] = [
  { kind: "title", when: {}, customer: { show: "nothing" }, counselor: { show: "text" } },
];
