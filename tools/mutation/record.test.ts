import { expect, test } from "vitest";
import { byFile, maySay, recordOf } from "./record.mjs";

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
  const { tests } = record(
    { test: "one", took: 3, met: byFile(["a@1:0", "a@1:2"]) },
    { test: "one", took: 5, met: byFile(["a@1:2", "b@2:0", "a@1:3"]) },
  );
  expect([...tests]).toEqual([["one", { took: 5, met: ["a@1:2", "a@1:3", "b@2:0"] }]]);
});

test("a test runs again where it may say of a mutant what nobody has said, or sources have changed", () => {
  const known = record(
    { key: "a:0", fate: "killed", test: "other" },
    { key: "a:1", fate: "survived", test: "one" },
    { key: "a:2", fate: "survived", test: "other" },
  );
  const may = (met: readonly string[], took = 1) => {
    const asked = {
      keys: new Set(["a:0", "a:1", "a:2", "a:3"]),
      equal: new Set(["a:3"]),
      most: 10,
    };
    return maySay(known, asked, "one", { took, met });
  };
  expect([may([]), may(["a:0", "a:1", "a:3"]), may(["a:0", "a:2"])]).toEqual([false, false, true]);
  expect([may(["a:2"], 11), may(["older:2"])]).toEqual([false, true]);
});
