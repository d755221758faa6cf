// What the last run of the tests came to, from the file that Vitest's `json` reporter writes.
import { relative } from "node:path";
import { root } from "./repository.mjs";

const longest = 300;

/**
 * How many tests passed and failed, and a paragraph for each that failed: file, title and the first line of each reason. A file that could not even be read is one.
 *
 * @typedef {{ status: string, fullName: string, failureMessages: string[] | null }} Test
 * @typedef {{ name: string, status: string, message: string, assertionResults: Test[] }} File
 * @param {{ numPassedTests: number, numFailedTests: number, testResults: File[] }} report
 */
export function readTestReport(report) {
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    failures: report.testResults.flatMap(failuresOf),
  };
}

/** @param {File} file */
function failuresOf({ name, status, message, assertionResults }) {
  const path = relative(root, name);
  const failed = assertionResults.filter((test) => test.status === "failed");
  if (failed.length === 0) return status === "failed" ? [paragraph(path, message)] : [];
  return failed.map((test) =>
    paragraph(`${path}: ${test.fullName.trim()}`, ...(test.failureMessages ?? [])),
  );
}

/** @param {string} what @param {string[]} reasons */
function paragraph(what, ...reasons) {
  const lines = reasons.flatMap((reason) =>
    reason
      .split("\n")
      .filter((line) => line.trim() !== "")
      .slice(0, 1),
  );
  return [`FAILED ${what}`, ...lines.map((line) => `       ${line.trim().slice(0, longest)}`)].join(
    "\n",
  );
}
