import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./repository.mjs";
import { readTestReport } from "./test-report.mjs";

const file = (name: string, status: string, message: string, assertionResults: Test[]) => ({
  name: join(root, name),
  status,
  message,
  assertionResults,
});

interface Test {
  readonly status: string;
  readonly fullName: string;
  readonly failureMessages: string[] | null;
}

test("a run's last lines name each test that failed, and the first line of each reason", () => {
  const report = {
    numPassedTests: 2,
    numFailedTests: 1,
    testResults: [
      file("packages/ir/src/walk.test.ts", "failed", "", [
        { status: "passed", fullName: "walks", failureMessages: [] },
        {
          status: "failed",
          fullName: " stops",
          failureMessages: ["Error: Property failed\n{ seed: 7 }", "Error: Its pages: / draws"],
        },
      ]),
      file("packages/ir/src/other.test.ts", "passed", "", [
        { status: "passed", fullName: "others", failureMessages: null },
      ]),
    ],
  };
  expect(readTestReport(report)).toEqual({
    passed: 2,
    failed: 1,
    failures: [
      "FAILED packages/ir/src/walk.test.ts: stops\n       Error: Property failed\n       Error: Its pages: / draws",
    ],
  });
});

test("a file that could not be read is named with its reason, shortened", () => {
  const report = {
    numPassedTests: 0,
    numFailedTests: 0,
    testResults: [file("test/docs.test.ts", "failed", `\nCannot find ${"x".repeat(400)}`, [])],
  };
  const [failure = ""] = readTestReport(report).failures;
  expect(failure).toMatch(/^FAILED test\/docs\.test\.ts\n {7}Cannot find x+$/);
  expect(failure.length).toBeLessThan(350);
});
