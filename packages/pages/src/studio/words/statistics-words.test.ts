import { expect, test } from "vitest";
import { statisticsWords } from "./statistics-words.ts";

const tally = {
  ...{ name: "greeting", count: 1_200, byHour: [], byWeekday: [], left: 300 },
  answered: { count: 900, half: 42_000, most: 4_805_000 },
};

test("what came of a message is said with its numbers, in both languages", () => {
  const { ko, en } = statisticsWords;
  expect(ko.answeredOf(tally)).toBe("절반은 42초, 열에 아홉은 1시간 20분 안에 (900건)");
  expect(en.answeredOf(tally)).toBe("half within 42 s, nine of ten within 1 h 20 min (900)");
  expect([ko.leftOf(tally), en.leftOf(tally)]).toEqual(["300건 (25%)", "300 (25%)"]);
  const none = { ...tally, left: 0, answered: { count: 0, half: 0, most: 0 } };
  expect([ko.answeredOf(none), ko.leftOf(none)]).toEqual(["답한 대화 없음", "없음"]);
});

test("a week begins on Monday", () => {
  const { ko, en } = statisticsWords;
  expect([ko.weekday(0), ko.weekday(6), en.weekday(0)]).toEqual(["월", "일", "Mon"]);
});
