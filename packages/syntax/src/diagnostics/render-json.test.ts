import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { error } from "./define-diagnostic.ts";
import { diagnosticsToJson } from "./render-json.ts";

const source = sourceFile("shop.rules", "when a\n  then b");
const problem = error("problem", { ko: ["문제"], en: ["problem", "mend it"] });

test("a diagnostic becomes plain data with both languages, its place and its fix", () => {
  const span = { source, start: 5, end: 13 };
  const at = { source, start: 6, end: 6 };
  const [json] = diagnosticsToJson([problem(span, {}, { edits: [{ span: at, text: "!" }] })]);
  expect(JSON.parse(JSON.stringify(json))).toEqual({
    path: "shop.rules",
    line: 1,
    column: 6,
    endLine: 2,
    endColumn: 7,
    code: "problem",
    severity: "error",
    message: { ko: { title: "문제", help: null }, en: { title: "problem", help: "mend it" } },
    fix: {
      guess: false,
      edits: [{ path: "shop.rules", line: 1, column: 7, endLine: 1, endColumn: 7, text: "!" }],
    },
  });
});

test("a diagnostic without a remedy has no fix", () => {
  const [json] = diagnosticsToJson([problem({ source, start: 0, end: 4 }, {})]);
  expect(json?.fix).toBeNull();
});
