import { expect, test } from "vitest";
import { keeping } from "./keeping.ts";

test("what is the same is the object that it was, whatever stands around it", () => {
  const was = {
    rows: [
      { name: "a", at: [1] },
      { name: "b", at: [2] },
    ],
    note: null,
  };
  expect(keeping(was, structuredClone(was))).toBe(was);
  const is = keeping(was, {
    rows: [
      { name: "a", at: [1] },
      { name: "c", at: [2] },
    ],
    note: null,
  });
  expect(is).toEqual({
    rows: [
      { name: "a", at: [1] },
      { name: "c", at: [2] },
    ],
    note: null,
  });
  expect(is.rows[0]).toBe(was.rows[0]);
  expect(is.rows[1]?.at).toBe(was.rows[1]?.at);
});

test("what came or went is another, and is what it is now", () => {
  const longer: readonly number[] = [1, 2, 3];
  expect(keeping<readonly number[]>([1, 2], longer)).toEqual([1, 2, 3]);
  expect(keeping<readonly number[]>(longer, [1])).toEqual([1]);
  expect(keeping<unknown>({ a: undefined }, { b: undefined })).toEqual({ b: undefined });
  expect(keeping<unknown>([1], { 0: 1 })).toEqual({ 0: 1 });
  expect(keeping<unknown>(null, { a: 1 })).toEqual({ a: 1 });
});
