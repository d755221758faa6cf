import { expect, test } from "vitest";
import { joinedWords, literalLength, plainText, textPieces } from "./template.ts";

test.each([
  ["안녕하세요", ["안녕하세요"]],
  ["앞에 [counsel_count]명", ["앞에 ", { hole: "counsel_count" }, "명"]],
  ["[이름][등급]", [{ hole: "이름" }, { hole: "등급" }]],
  ["\\[안내] 시작", ["[안내] 시작"]],
  ["[1:1 상담] [안내 메시지] [] [", ["[1:1 상담] [안내 메시지] [] ["]],
  ["[[name]]", ["[", { hole: "name" }, "]"]],
  ["", []],
])("%j is cut at its holes", (text, pieces) => {
  expect(textPieces(text, false)).toEqual(pieces);
});

test("the company's name is a hole in platform messages only", () => {
  expect(textPieces("#{위탁사명}에 저장", true)).toEqual([{ companyName: true }, "에 저장"]);
  expect(textPieces("#{위탁사명}에 저장", false)).toEqual(["#{위탁사명}에 저장"]);
});

test("a name of separate jamo is the same hole as one of syllables", () => {
  expect(textPieces("[등급]".normalize("NFD"), false)).toEqual([{ hole: "등급" }]);
});

test("words beside words are one piece", () => {
  expect(joinedWords(["a", "b", { companyName: true }, "c", "d"])).toEqual([
    "ab",
    { companyName: true },
    "cd",
  ]);
});

test("a label keeps its brackets, with or without a backslash", () => {
  expect(plainText("\\[안내] [문의]")).toBe("[안내] [문의]");
});

test("a length counts words and not holes", () => {
  expect(literalLength(["앞에 ", { companyName: true }, "😀"])).toBe(5);
});

test("a pair of particles after a hole, in either order, belongs to it", () => {
  expect(textPieces("[이름]{이/가} [이름]{로/으로}!", false)).toEqual([
    { hole: "이름", particle: "이/가" },
    " ",
    { hole: "이름", particle: "으로/로" },
    "!",
  ]);
  expect(textPieces("[이름]{아/야} {이/가}", false)).toEqual([{ hole: "이름" }, "{아/야} {이/가}"]);
});

test("a hole's name may have marks, as names have elsewhere", () => {
  expect(textPieces("[नाम]", false)).toEqual([{ hole: "नाम" }]);
});
