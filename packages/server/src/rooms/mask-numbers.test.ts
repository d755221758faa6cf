import { expect, test } from "vitest";
import { maskNumbers, withMaskedTexts } from "./mask-numbers.ts";

test("D3: of a resident number the birthday stays, whatever stands around it; other numbers stay whole", () => {
  expect(maskNumbers("제 번호는 900101-1234567이에요")).toBe("제 번호는 900101-*******이에요");
  expect(maskNumbers("900101 8234567 / 9001013234567")).toBe("900101 ******* / 900101*******");
  for (const other of ["2026-1120-0381", "010-1234-5678", "900101-9234567", "1900101-12345678"]) {
    expect(maskNumbers(other)).toBe(other);
  }
  const line = { at: 9001011234567, said: ["9001011234567"] };
  expect(withMaskedTexts(line)).toEqual({ at: 9001011234567, said: ["900101*******"] });
});
