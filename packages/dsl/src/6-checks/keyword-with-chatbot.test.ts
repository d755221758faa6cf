import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

const system = (code: string, buttons: string) =>
  `system ${code} { text "#{위탁사명} 저장 !종료" ${buttons} }`;

test("SYS-7: a keyword button where a chatbot may already talk is told", () => {
  const text = system("ST", '«button "상담"»');
  expect(foundIn(text)).toEqual(expected(text, "keyword-with-chatbot"));
});

test.each([
  system("ST", 'button "!종료"'),
  system("ST", 'button "FAQ" -> "https://a.b"'),
  system("S1", 'button "상담"'),
])("SYS-7: %s is fine", (text) => {
  expect(foundIn(text)).toEqual([]);
});
