import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { error, warning } from "./define-diagnostic.ts";
import { limitDiagnostics, limitWarnings } from "./limit-diagnostics.ts";

const problem = warning("problem", { ko: ["가"], en: ["a"] });
const fault = error("fault", { ko: ["가"], en: ["a"] });
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

test("beyond a hundred warnings of a kind, one at the next place counts the rest; errors all stay", () => {
  const errors = Array.from({ length: 150 }, (_, start) =>
    fault({ source, start, end: start }, {}),
  );
  const shown = limitWarnings([...problems(142), ...errors]);
  expect(shown).toHaveLength(251);
  const { code, wording, severity, span } = shown[100] ?? problem({ source, start: 0, end: 0 }, {});
  expect([code, severity, span.start]).toEqual(["more-warnings", "warning", 100]);
  expect(wording.ko.title).toBe("`problem` 경고가 42개 더 있습니다");
  expect(wording.en.title).toBe("and 42 more of `problem`");
});
