import { stripVTControlCharacters } from "node:util";
import { displayWidth } from "@annae/vocabulary/text";
import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { error, warning } from "./define-diagnostic.ts";
import { renderDiagnostics } from "./render-text.ts";

const text = `${"\n".repeat(11)}  when aftrHours then send 안내`;
const source = sourceFile("shop.rules", text);
const span = { source, start: text.indexOf("aftrHours"), end: text.indexOf(" then") };

const unknownName = error("unknown-name", {
  ko: ["`{name}`{이라는/라는} 이름은 없습니다", "`afterHours`를 뜻하셨나요?"],
  en: ["there is nothing named `{name}`", "did you mean `afterHours`?"],
});
const unused = warning("unused", { ko: ["쓰이지 않습니다"], en: ["never used"] });
const found = [unknownName(span, { name: "aftrHours" }), unused(span, {}), unused(span, {})];

test("a diagnostic shows its place, its line with carets, and what to do; the last line counts", () => {
  expect(renderDiagnostics(found.slice(0, 2), { locale: "en", color: false })).toBe(
    [
      "error[unknown-name]: there is nothing named `aftrHours`",
      "  --> shop.rules:12:8",
      "   |",
      "12 |   when aftrHours then send 안내",
      "   |        ^^^^^^^^^",
      "   = help: did you mean `afterHours`?",
      "",
      "warning[unused]: never used",
      "  --> shop.rules:12:8",
      "   |",
      "12 |   when aftrHours then send 안내",
      "   |        ^^^^^^^^^",
      "",
      "1 error, 1 warning",
      "",
    ].join("\n"),
  );
});

test("headings and the summary are Korean in Korean", () => {
  const shown = renderDiagnostics(found, { locale: "ko", color: false });
  expect(shown).toContain("오류[unknown-name]: `aftrHours`라는 이름은 없습니다");
  expect(shown).toContain("= 도움말: `afterHours`를 뜻하셨나요?");
  expect(shown).toContain("경고[unused]: 쓰이지 않습니다");
  expect(shown.endsWith("\n\n오류 1개, 경고 2개\n")).toBe(true);
});

test("without color there is no escape character, with color the text is the same", () => {
  const plain = renderDiagnostics(found, { locale: "en", color: false });
  const colored = renderDiagnostics(found, { locale: "en", color: true });
  expect(plain).not.toContain("\u001b");
  expect(colored).toContain("\u001b[1;31merror[unknown-name]");
  expect(stripVTControlCharacters(colored)).toBe(plain);
});

test("text of a policy cannot disturb the terminal", () => {
  const evil = [unknownName(span, { name: "\u001b[2J\nx" })];
  const shown = renderDiagnostics(evil, { locale: "en", color: false });
  expect(shown).not.toContain("\u001b");
  expect(shown.split("\n")[0]).toBe("error[unknown-name]: there is nothing named `�[2J x`");
});

test("nothing found is nothing shown", () => {
  expect(renderDiagnostics([], { locale: "en", color: false })).toBe("");
});

test("help that is too long for a line goes on under its beginning", () => {
  const long = error("long", {
    ko: ["가", "동작 앞에 `then`을 쓰고 다시 확인하세요"],
    en: ["a", "put `then` in front of the action and check again"],
  })({ source: sourceFile("a.rules", "abc"), start: 0, end: 1 }, {});
  const shown = (locale: "ko" | "en") =>
    renderDiagnostics([long], { locale, color: false, width: 34 }).split("\n").slice(5, 8);
  expect(shown("en")).toEqual([
    "  = help: put `then` in front of",
    "          the action and check",
    "          again",
  ]);
  expect(shown("ko").every((line) => displayWidth(line) <= 34)).toBe(true);
});
