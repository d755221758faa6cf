import { expect, test } from "vitest";
import { isPrintable, printableText } from "./printable.ts";

const hidden: readonly (readonly [what: string, character: string])[] = [
  ["a control character", "\u0007"],
  ["an escape", "\u001b"],
  ["a second set of control characters", "\u009b"],
  ["a line break", "\n"],
  ["a line separator", "\u2028"],
  ["a soft hyphen", "\u00ad"],
  ["an Arabic letter mark", "\u061c"],
  ["a Mongolian vowel separator", "\u180e"],
  ["a zero-width space", "\u200b"],
  ["a zero-width non-joiner", "\u200c"],
  ["a zero-width joiner", "\u200d"],
  ["a right-to-left mark", "\u200f"],
  ["a right-to-left override", "\u202e"],
  ["an isolate", "\u2066"],
  ["a word joiner", "\u2060"],
  ["a byte order mark", "\ufeff"],
  ["a Hangul filler", "\u3164"],
  ["a Hangul initial's filler", "\u115f"],
  ["a Hangul vowel's filler", "\u1160"],
  ["a half-width Hangul filler", "\uffa0"],
  ["a tag", "\u{e0041}"],
  ["half a surrogate pair", "\ud83d"],
];

test.each(hidden)("%s is marked", (_, character) => {
  expect(printableText(`가${character}b`)).toBe("가\ufffdb");
  expect(isPrintable(character)).toBe(false);
});

test.each(["김해피", "각".normalize("NFD"), "a b\u00a0c", "👩‍💻", "❤️‍🔥", "👨🏽‍🚀", "漢字ｶﾅ"])(
  "%s stays as it is",
  (text) => {
    expect(printableText(text)).toBe(text);
  },
);

test("a joiner that joins no emoji hides, and nothing can pretend to be one that does", () => {
  expect(printableText("a\u200d💻")).toBe("a\ufffd💻");
  expect(printableText("a\ufdd0b")).toBe("a\ufffdb");
});

test("what the caller keeps stays", () => {
  expect(printableText("a\nb\tc", "\n")).toBe("a\nb\ufffdc");
});
