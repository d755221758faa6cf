import { expect, test } from "vitest";
import { knownSources } from "./sources.ts";

test("W3: a list lets in its own ranges alone; a channel without one is open", () => {
  const known = knownSources({ naver: ["211.249.40.0/27", "2001:db8::/32"] });
  expect(known("naver", "211.249.40.5")).toBe(true);
  expect(known("naver", "::ffff:211.249.40.5")).toBe(true);
  expect(known("naver", "2001:db8::5")).toBe(true);
  for (const other of ["211.249.40.32", "6.6.6.6", "2001:db9::1", "", "nonsense"]) {
    expect(known("naver", other)).toBe(false);
  }
  expect(known("kakao", "6.6.6.6")).toBe(true);
});
