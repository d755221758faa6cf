import { sha256 } from "@noble/hashes/sha2.js";

/** Digits of a digest: 155 bits, so that nobody can choose two texts with the same. */
const length = 30;

/** The first 30 base-36 digits of the text's SHA-256: the same on every machine, and different for different texts. */
export function shortDigest(text: string): string {
  const hex = Array.from(sha256(new TextEncoder().encode(text)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  return BigInt(`0x${hex}`).toString(36).padStart(50, "0").slice(0, length);
}
