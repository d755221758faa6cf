import type { FallbackRow } from "@annae/vocabulary";

/** Nothing stands in for a text: Naver has no messages of its own, and texts are always sent (OFF-9, UNA-1, UNA-7). */
export const fallback: readonly FallbackRow[] = [];
