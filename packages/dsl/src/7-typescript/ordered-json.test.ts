import fc from "fast-check";
import { expect, test } from "vitest";
import { orderedJson } from "./ordered-json.ts";

test("reads back as the same data, minus zero included", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (data) => {
      expect(JSON.parse(orderedJson(data))).toEqual(data);
    }),
  );
});

test("is the same in whatever order keys come, with each object of an array on its own line", () => {
  expect(orderedJson({ b: [{ d: 1, c: [1, 2] }, { e: undefined }], a: null })).toBe(
    '{"a":null,"b":[{"c":[1,2],"d":1},\n{}]}',
  );
});
