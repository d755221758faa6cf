import { serialNumberLength } from "./limits.ts";

const sendable = new RegExp(`^[\\x21-\\x7e]{1,${serialNumberLength.max}}$`);

/**
 * The number of the n-th request of a delivery: its key where that is short and plain ASCII, else a digest of it.
 * The same key and position always give the same number.
 */
export function serialNumber(key: string, position: number): string {
  const full = position === 0 ? key : `${key}-${position + 1}`;
  return sendable.test(full) ? full : digest(full);
}

function digest(text: string): string {
  const backwards = [...text].reverse().join("");
  return `${fnv(text).toString(36)}${fnv(backwards).toString(36)}`;
}

/** FNV-1a, 64 bits: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash;
}
