import { expect, test } from "vitest";
import { ordered } from "./ordered.ts";

test("keeps things in order, those of one number in order of their coming, and forgets one of them alone", () => {
  const list = ordered<string>();
  for (const [at, thing] of [
    [3, "c"],
    [1, "a"],
    [3, "d"],
    [2, "b"],
    [3, "c"],
  ] as const)
    list.add(at, thing);
  expect(list.slice(0, 9)).toEqual(["a", "b", "c", "d", "c"]);
  expect([0, 1, 2, 3].map(list.upTo)).toEqual([0, 1, 2, 5]);
  list.remove(3, "c");
  list.remove(2, "nobody");
  expect(list.slice(1, 3)).toEqual(["b", "c", "d"]);
  expect(list.first()).toEqual({ at: 1, thing: "a" });
  expect(list.size()).toBe(4);
});
