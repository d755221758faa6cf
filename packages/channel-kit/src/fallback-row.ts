import type { Channel, FallbackRow, KindName } from "@annae/vocabulary";
import { matches, type ReadValue } from "./matches.ts";

/** The row that decides what stands in for a message of that kind; undefined: nothing does, both see the text. */
export function fallbackRow(
  { fallback }: Pick<Channel, "fallback">,
  kind: KindName,
  read: ReadValue,
): FallbackRow | undefined {
  return fallback.find((row) => row.kind === kind && matches(row.when, read));
}
