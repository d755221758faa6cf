import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { error, errorBy, told, warning } from "./define-diagnostic.ts";

const span = { source: sourceFile("a.rules", "abc\ndef"), start: 4, end: 5 };

const noSuchName = warning("no-such-name", {
  ko: ["`{name}`{이라는/라는} 이름은 없습니다"],
  en: ["there is no `{name}`", "did you mean `{nearest}`?", "names: {known}"],
});

test("a diagnostic is worded in both languages from the same details", () => {
  const fix = { edits: [{ span, text: "b" }] };
  const details = { name: "방", nearest: "문", known: ["창"] };
  expect(noSuchName(span, details, fix)).toMatchObject({
    code: "no-such-name",
    severity: "warning",
    span,
    wording: {
      ko: { title: "`방`이라는 이름은 없습니다" },
      en: { title: "there is no `방`", help: "did you mean `문`?" },
    },
    fix,
  });
  expect(noSuchName.code).toBe("no-such-name");
});

test("a diagnostic can be moved, with the places in its words and its fix", () => {
  const first = error("first", { ko: ["{at}"], en: ["{at}"] });
  const fix = { edits: [{ span, text: "b" }] };
  const one = first(span, { at: span }, fix);
  const later = sourceFile("a.rules", "abc\n\ndef");
  const moved = one.moved?.(({ start, end }) => ({
    source: later,
    start: start + 1,
    end: end + 1,
  }));
  expect(moved?.wording.en.title).toBe("a.rules:3");
  expect([moved?.span.start, moved?.fix?.edits[0]?.span.start]).toEqual([5, 5]);
  expect(one.wording.en.title).toBe("a.rules:2");
});

test("the help is the first whose details are known", () => {
  const { wording } = noSuchName(span, { name: "방", nearest: undefined, known: ["창", "문"] });
  expect(wording.en.help).toBe("names: 창, 문");
});

test("a detail is a word, a count, a place, what differs by language, or a list cut when it is long", () => {
  const all = error("all", { ko: ["{a} {b} {c} {d} {e}"], en: ["{d}"] });
  const e = Array.from({ length: 14 }, (_, index) => `${index}`);
  const { wording } = all(span, { a: "x", b: 3, c: span, d: { ko: "가", en: "ga" }, e });
  expect(wording.ko.title).toBe("x 3 a.rules:2 가 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, …");
  expect(wording.en.title).toBe("ga");
});

test("braces of the language are themselves", () => {
  const braces = error("braces", {
    ko: ["`{`와 `on … { … }`, `#{위탁사명}`, `{{pair}}`, `{name}`{을/를}"],
    en: ["{name}"],
  });
  expect(braces(span, { pair: "이/가", name: "방" }).wording.ko.title).toBe(
    "`{`와 `on … { … }`, `#{위탁사명}`, `{이/가}`, `방`을",
  );
});

test("a case has its own words", () => {
  const taken = errorBy("taken", "by", {
    fact: { ko: ["정보 {name}"], en: ["fact {name}"] },
    word: { ko: ["단어"], en: ["word"] },
  });
  expect(taken(span, { by: "fact", name: "a" }).wording.en.title).toBe("fact a");
  expect(taken(span, { by: "word" }).wording.en.title).toBe("word");
});

test("details may be put into words first", () => {
  const doubled = told(error("n", { ko: ["{n}"], en: ["{n}"] }), (n: number) => ({ n: 2 * n }));
  expect(doubled(span, 2).wording.ko.title).toBe("4");
  expect(doubled.code).toBe("n");
});

test("a missing language, a missing detail and one too many do not compile", () => {
  // @ts-expect-error: English is missing
  const halfWorded = () => error("a", { ko: ["가"] });
  // @ts-expect-error: `known` is missing
  const tooFew = () => noSuchName(span, { name: "a", nearest: undefined });
  // @ts-expect-error: `other` is in no words
  const tooMany = () => noSuchName(span, { name: "a", nearest: undefined, known: "", other: "" });
  // @ts-expect-error: there are no details
  const needless = () => error("a", { ko: ["가"], en: ["a"] })(span, { a: "" });
  expect([halfWorded, tooFew, tooMany, needless]).toHaveLength(4);
});
