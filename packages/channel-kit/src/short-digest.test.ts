import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { shortDigest } from "./short-digest.ts";

test("E2: the digest is the beginning of the text's SHA-256 in base 36", () => {
  for (const text of ["", "abc", "한글", "x".repeat(100_000), "\u0000"]) {
    const sha256 = createHash("sha256").update(text).digest("hex");
    const base36 = BigInt(`0x${sha256}`).toString(36).padStart(50, "0");
    expect(shortDigest(text)).toBe(base36.slice(0, 30));
  }
  expect(shortDigest("abc")).toBe("4nb7oofka9ml8nasnokxxc1unhmtpr");
});
