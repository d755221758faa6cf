import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** Digits of a digest: 155 bits, so that nobody can choose two texts with the same. */
const length = 30;

/** The first 30 base-36 digits of the text's SHA-256: the same on every machine, and different for different texts. */
export function shortDigest(text: string): string {
  const hex = bytesToHex(sha256(utf8ToBytes(text)));
  return BigInt(`0x${hex}`).toString(36).padStart(50, "0").slice(0, length);
}
