import { expect, test } from "vitest";
import { importsIn } from "../../tools/packages/reached.ts";
import { findCycle } from "./find-cycle.ts";

test("a cycle is found and named from its first node on", () => {
  const graph = new Map([
    ["a", ["b"]],
    ["b", ["c", "d"]],
    ["c", []],
    ["d", ["b"]],
  ]);
  expect(findCycle(graph)).toEqual(["b", "d", "b"]);
});

test("two ways to the same node are no cycle", () => {
  const graph = new Map([
    ["a", ["b", "c"]],
    ["b", ["d"]],
    ["c", ["d"]],
  ]);
  expect(findCycle(graph)).toBeUndefined();
});

test("imports of every form are seen, types among them", () => {
  const text = `import "side-effect";
import type { A } from "./a.ts";
import {
  b,
  type C,
} from "./b.ts";
export * from "./d.ts";
export const e = 'import "not.ts"';
const f = await import("./f.ts");
export type { G } from './g.ts';`;
  expect(importsIn(text)).toEqual([
    "side-effect",
    "./a.ts",
    "./b.ts",
    "./d.ts",
    "./g.ts",
    "./f.ts",
  ]);
});
