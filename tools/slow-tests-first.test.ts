import { expect, test } from "vitest";
import { has } from "./repository.mjs";
import { slow } from "./slow-tests-first.ts";

test("each file that is named to run first is there", () => {
  expect(slow.filter((path) => !has(path))).toEqual([]);
});
