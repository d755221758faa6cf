import { expect, it } from "vitest";
import { memberOf } from "./json-object.ts";

it("a member is one of the JSON value's own, or else what the caller falls back to", () => {
  expect(memberOf({ at: 1 }, "at", 2)).toBe(1);
  expect(memberOf({ at: null }, "at", 2)).toBeNull();
  expect(memberOf({}, "constructor", 2)).toBe(2);
  for (const json of [null, [], "text", 3]) expect(memberOf(json, "length")).toBeUndefined();
});
