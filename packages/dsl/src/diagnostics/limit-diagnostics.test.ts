import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { defineDiagnostic } from "./define-diagnostic.ts";
import { limitDiagnostics } from "./limit-diagnostics.ts";

const wording = { ko: () => ({ title: "가" }), en: () => ({ title: "a" }) };
const problem = defineDiagnostic<object>({ code: "problem", severity: "warning", wording });
const source = sourceFile("a.rules", "x".repeat(500));
const problems = (count: number) =>
  Array.from({ length: count }, (_, start) => problem({ source, start, end: start + 1 }, {}));

test("a hundred diagnostics are all shown", () => {
  expect(limitDiagnostics(problems(100))).toHaveLength(100);
});

test("beyond a hundred, one error at the next place counts the rest", () => {
  const shown = limitDiagnostics(problems(142));
  expect(shown).toHaveLength(101);
  expect(shown.at(-1)?.wording.en.title).toBe("and 42 more in this file");
  expect(shown.at(-1)?.wording.ko.title).toBe("이 파일에 문제가 42개 더 있습니다");
  expect(shown.at(-1)?.severity).toBe("error");
  expect(shown.at(-1)?.span.start).toBe(100);
});
