import { expect, test } from "vitest";
import { nearestFirst, nearestName } from "./nearest-name.ts";

test("a slip of one key finds its name", () => {
  expect(nearestName("aftrHours", ["busyOn", "afterHours", "afterAll"])).toBe("afterHours");
});

test("two letters in the wrong order are one slip", () => {
  expect(nearestName("wehn", ["then", "when"])).toBe("when");
});

test("nothing is suggested where more than a third of the word would change", () => {
  expect(nearestName("foo", ["bar", "offHours"])).toBeUndefined();
  expect(nearestName("abc", ["axy"])).toBeUndefined();
});

test("upper and lower case do not count", () => {
  expect(nearestName("AFTERHOURS", ["busyOn", "afterHours"])).toBe("afterHours");
});

test("an exact match but for case wins over an earlier near one", () => {
  expect(nearestName("titleon", ["titleOne", "titleOn"])).toBe("titleOn");
});

test("Korean words are compared letter by letter, not syllable by syllable", () => {
  expect(nearestName("근무시갼", ["상담시간", "근무시간"])).toBe("근무시간");
});

test("a word typed with the keyboard left in Korean finds its name", () => {
  expect(nearestName("ㅊㅣㅐㄴㄷ", ["queue", "close"])).toBe("close");
});

test("of equally near names the first is taken, and a nearer one wins", () => {
  expect(nearestName("abcdef", ["abcdxx", "abcdyy"])).toBe("abcdxx");
  expect(nearestName("abcdef", ["abcdxx", "abcdex"])).toBe("abcdex");
});

test("an empty word is near to nothing", () => {
  expect(nearestName("", ["a"])).toBeUndefined();
});

test("a name longer than anybody types is not compared", () => {
  expect(nearestName("x".repeat(100_000), ["x".repeat(100_001)])).toBeUndefined();
});

test("the nearest names come first, and equally near ones in their order", () => {
  const days = ["weekday", "saturday", "holiday", "meal", "friday", "thursday"];
  expect(nearestFirst("fridya", days).slice(0, 2)).toEqual(["friday", "holiday"]);
  expect(nearestFirst("", days)).toHaveLength(days.length);
});
