import fc from "fast-check";

/** Any character of Unicode, assigned or not. fast-check's own "binary" makes a list of them all first, which takes most of a second. */
export const anyCodePoint: fc.Arbitrary<string> = fc
  .nat({ max: 0x10ffff })
  .filter((code) => code < 0xd800 || code > 0xdfff)
  .map((code) => String.fromCodePoint(code));
