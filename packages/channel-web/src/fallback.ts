import type { FallbackRow } from "@annae/vocabulary";

/** Nothing stands in for a text: the chat window is the company's own. */
export const fallback: readonly FallbackRow[] = [];
