import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

test("SYS-10: advertising in a platform message is told", () => {
  const text = 'system S1 { text "지금 «할인» 중" }';
  expect(foundIn(text)).toEqual(expected(text, "advertising-wording"));
});

test("SYS-10: plain wording, and advertising in a message of one's own, are fine", () => {
  const text = 'system S1 { text "쉽니다" }\nmessage hello { text "할인" }\nsend hello if chatbot';
  expect(foundIn(text)).toEqual([]);
});
