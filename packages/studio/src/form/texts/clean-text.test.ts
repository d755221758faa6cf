import { anyCodePoint } from "@annae/ir/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText } from "./clean-text.ts";

test.each([
  ["lines of Windows and of word processors", "가\r\n나\r다\u2028라\u000b마", "가\n나\n다\n라\n마"],
  ["spaces that do not break", "상담\u00a0시간\u2009안내", "상담 시간 안내"],
  ["characters of no width", "상\u200b담\ufeff \u2060시\u00ad간", "상담 시간"],
  ["what turns writing around", "\u202e안내\u202c \u2067א\u2069", "안내 א"],
  ["Hangul in parts, as Macs keep it in names", "상담".normalize("NFD"), "상담"],
  ["fillers of Hangul", "\u3164상담\uffa0", "상담"],
  ["control characters", "가\u0000나\u001b[0m", "가나[0m"],
  ["half of a character", "가\ud83d나", "가\ufffd나"],
])("%s", (_, pasted, kept) => {
  expect(cleanText(pasted)).toBe(kept);
});

test.each(["“따옴표”와 ‘작은따옴표’", "\t1.\t안녕 — …", "👩‍💻 🏴󠁧󠁢󠁳󠁣󠁴󠁿 ❤️", 'a "b" \\n'])(
  "%s stays as it is",
  (text) => {
    expect(cleanText(text)).toBe(text);
  },
);

test("what is clean stays", () => {
  fc.assert(
    fc.property(fc.string({ unit: anyCodePoint }), (text) => {
      expect(cleanText(cleanText(text))).toBe(cleanText(text));
    }),
  );
});
