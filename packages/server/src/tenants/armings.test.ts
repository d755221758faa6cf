import { expect, test } from "vitest";
import { armingWords, lifeOf } from "./armings.ts";

const armings = ["a", "b", "a", "c"].map((revision, index) => ({
  ...{
    number: index + 1,
    revision,
    at: index,
    by: "park",
    reason: `because ${index}`,
    shadowed: 9 - index,
  },
}));

test("a revision was replaced by a newer one, or rolled back to an older one, or is in force, or never was", () => {
  const lives = ["a", "b", "c", "d"].map((id) => lifeOf(id, armings));
  expect(lives).toEqual(["replaced", "rolledBack", "armed", null]);
  expect(armingWords("a", armings)).toEqual({
    ...{ at: 2, by: "park", reason: "because 2", shadowed: 9 },
  });
  expect(armingWords("d", armings)).toBeNull();
});
