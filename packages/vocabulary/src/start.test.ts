import { expect, test } from "vitest";
import { release, startFault } from "./start.ts";

test.each(["20.19.5", "22.12.0", "18.0.0", "0.12.18"])("Node.js %s is refused by name", (node) => {
  expect(startFault(node, undefined)).toBe(
    `Annae needs Node.js 22.13.0 or later; this is ${node}. See https://nodejs.org`,
  );
});

test.each(["22.13.0", "22.20.1", "24.0.0", "26.0.0-nightly", undefined])(
  "Node.js %s is fine",
  (node) => {
    expect(startFault(node, undefined)).toBeUndefined();
  },
);

test("two copies of one version are fine, two versions are named", () => {
  expect(startFault("24.0.0", release)).toBeUndefined();
  expect(startFault("24.0.0", "9.9.9")).toContain(`9.9.9 and ${release}`);
});
