import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { behavioursIn, covered, coveredLine, isHonest } from "./behaviours.ts";

const rows = behavioursIn(
  "| ID | What it says |\n|---|---|\n| SIT-1 | No room |\n| SIT-11° | Else |\n| OPS-7 (open) | Later |\n",
);

test("the rows of a table are read, its heads are not", () => {
  expect(rows).toEqual([
    { id: "SIT-1", sentence: "No room", open: false },
    { id: "SIT-11", sentence: "Else", open: false },
    { id: "OPS-7", sentence: "Later", open: true },
  ]);
});

test("a test covers the rows that its title names, and no row whose ID only begins alike", () => {
  const tests = [
    { title: "blocked > SIT-11: else", file: "test/behaviour/situation.test.ts" },
    { title: "something else, XSIT-1", file: "test/other.test.ts" },
  ];
  const [first, second] = covered(rows, tests);
  expect(first?.tests).toEqual([]);
  expect(second?.tests).toEqual(tests.slice(0, 1));
});

test("a row is honest that is built and tested, or open and not", () => {
  const tests = [{ title: "SIT-1 and OPS-7", file: "a.test.ts" }];
  expect(covered(rows, tests).map(isHonest)).toEqual([true, false, false]);
  expect(covered(rows, []).map(isHonest)).toEqual([false, false, true]);
});

test("a line tells the number of tests and their files, or that there are none", () => {
  const file = "test/behaviour/situation.test.ts";
  const tests = [1, 2].map((at) => ({ title: `SIT-1 ${at}`, file }));
  expect(covered(rows, tests).map(coveredLine)).toEqual([
    "SIT-1    2  situation  No room",
    "SIT-11   0  NO TEST  Else",
    "OPS-7    0  open  Later",
  ]);
});

test("the catalogue of this repository has rows of every family", () => {
  const page = readFileSync(new URL("../../docs/behaviour.md", import.meta.url), "utf8");
  const families = new Set(behavioursIn(page).map(({ id }) => id.slice(0, 3)));
  expect([...families].join(" ")).toBe("SIT ENT GRT TTL BSY CNT OFF UNA MEA LIM END SYS GEN OPS");
});
