import { createHash, randomBytes } from "node:crypto";

/** 256 random bits, as they can stand in an address: 43 characters. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}

/** What is kept of a secret, by which it is found. */
export function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
