import { expect, test } from "vitest";
import { foundInText } from "../testing/found-in-text.ts";
import { jsonDiagnostics } from "./json.ts";

test("each diagnostic has its place, code, words, fix and page", () => {
  const [first] = jsonDiagnostics(foundInText("when afterHours close"), "ko");
  expect(first).toMatchObject({
    path: "policy.rules",
    line: 1,
    column: 17,
    endLine: 1,
    endColumn: 22,
    code: "missing-then",
    severity: "error",
    title: expect.stringMatching(/[가-힣]/),
    help: expect.stringContaining("then"),
    fix: { guess: false, edits: [{ line: 1, column: 16, text: " then" }] },
    page: "docs/diagnostics/missing-then.md",
  });
});

test("a policy without mistakes is an empty array", () => {
  expect(jsonDiagnostics(foundInText("when afterHours then close"), "en")).toEqual([]);
});
