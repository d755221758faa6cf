import { expect, test } from "vitest";
import { testsOfList, testsOfRun } from "./tests-of-run.ts";

test("of a run only the tests that passed count", () => {
  const report = {
    testResults: [
      {
        name: "a.test.ts",
        assertionResults: [
          { fullName: "GEN-1 good", status: "passed" },
          { fullName: "GEN-2 bad", status: "failed" },
          { fullName: "GEN-3 left out", status: "skipped" },
        ],
      },
    ],
  };
  expect(testsOfRun(report)).toEqual([{ title: "GEN-1 good", file: "a.test.ts" }]);
});

test("of a list every test counts", () => {
  expect(testsOfList([{ name: "x > GEN-1", file: "a.test.ts" }])).toEqual([
    { title: "x > GEN-1", file: "a.test.ts" },
  ]);
});

test("what is neither has no tests", () => {
  for (const strange of [null, 7, {}, { testResults: [null, {}] }, "x"]) {
    expect(testsOfRun(strange)).toEqual([]);
    expect(testsOfList(strange)).toEqual([]);
  }
});
