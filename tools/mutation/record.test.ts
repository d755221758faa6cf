import { expect, test } from "vitest";
import { recordOf } from "./record.mjs";

const record = (...lines: readonly object[]) =>
  recordOf(lines.map((one) => JSON.stringify(one)).join("\n"));
const fates = (...lines: readonly object[]) => Object.fromEntries(record(...lines).fates);

test("what a test has noticed stays noticed, whatever other tests say", () => {
  const lines = [
    { key: "a", fate: "loaded" },
    { key: "a", fate: "survived", test: "one" },
    { key: "a", fate: "killed", test: "two" },
    { key: "a", fate: "survived", test: "three" },
    { key: "b", fate: "survived", test: "one" },
  ];
  expect(fates(...lines)).toEqual({ a: "killed", b: "survived" });
  const { noticed, passed } = record(...lines);
  expect([[...noticed], passed.has("b one"), passed.has("b two")]).toEqual([["a"], true, false]);
});

test("a mutant that was being tried when the process died was stuck; the others are tried again", () => {
  expect(fates({ tried: "a" }, { tried: "b" }, { died: true })).toEqual({ b: "stuck" });
  expect(
    fates({ tried: "a" }, { key: "a", fate: "survived", test: "one" }, { died: true }),
  ).toEqual({
    a: "survived",
  });
});

test("of a test the last run counts", () => {
  const { tests } = record({ test: "one", took: 3, met: 2 }, { test: "one", took: 5, met: 1 });
  expect([...tests]).toEqual([["one", { took: 5, met: 1 }]]);
});
