import { shortDigest } from "@annae/channel-kit";
import { serialNumberLength } from "./limits.ts";

const sendable = new RegExp(`^[\\x21-\\x7e]{1,${serialNumberLength.max}}$`);

/**
 * The number of the n-th request of a delivery: its key where that is short and plain ASCII, else a digest of it.
 * The same key and position always give the same number.
 */
export function serialNumber(key: string, position: number): string {
  const full = position === 0 ? key : `${key}-${position + 1}`;
  return sendable.test(full) ? full : shortDigest(full);
}
