import { expect, test } from "vitest";
import { layOver } from "./lay-over.ts";

test("objects are laid over key by key, at any depth", () => {
  const base: object = { a: { b: 1, c: { d: 2 } }, e: 3 };
  expect(layOver(base, { a: { c: { f: 4 } } })).toEqual({ a: { b: 1, c: { d: 2, f: 4 } }, e: 3 });
});

test("lists, words and nothing take the place of what was there", () => {
  const base: object = { a: [1, 2], b: { c: 1 }, d: { e: 1 } };
  expect(layOver(base, { a: [3], b: "closed", d: null })).toEqual({ a: [3], b: "closed", d: null });
});

test("neither of the two is changed", () => {
  const base = Object.freeze({ a: Object.freeze({ b: 1 }) });
  expect(layOver<object>(base, { a: { c: 2 } })).toEqual({ a: { b: 1, c: 2 } });
  expect(base).toEqual({ a: { b: 1 } });
});
