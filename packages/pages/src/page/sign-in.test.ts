import { expect, test } from "vitest";
import { secretIn } from "./sign-in.ts";

test("a link's secret is told from a place of the page", () => {
  const secret = "aB_-".padEnd(43, "9");
  expect(secretIn(`#${secret}`)).toBe(secret);
  expect(["", "#", "#talk", `#${secret}9`].map(secretIn)).toEqual([null, null, null, null]);
});
