import { expect, test } from "vitest";
import { foundInText } from "../testing/found-in-text.ts";
import { githubReport } from "./github.ts";

test("a diagnostic is a command with its place, the last column inside", () => {
  expect(githubReport(foundInText("when aftrHours then close", "a/b.rules"), "en")).toBe(
    "::error file=a/b.rules,line=1,endLine=1,col=6,endColumn=14,title=unknown-fact::" +
      "there is no fact named `aftrHours`%0Adid you mean `afterHours`?\n",
  );
});

test("a warning is a warning", () => {
  const report = githubReport(foundInText('message a { text "x" }'), "en");
  expect(report).toMatch(/^::warning .*title=unused-message::/);
});

test("what would end a property or the line is escaped", () => {
  const report = githubReport(foundInText("when aftrHours then close", "100%,a:b.rules"), "en");
  expect(report).toContain("file=100%25%2Ca%3Ab.rules,");
  expect(report.split("\n")).toHaveLength(2);
});

test("a place of several lines has no columns, as GitHub asks for", () => {
  const text = 'system ST { text """\n  "quotes"\n  """ }';
  expect(githubReport(foundInText(text), "en")).toMatch(/line=1,endLine=3,title=/);
});
