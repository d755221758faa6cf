import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

const sent = (text: string) => `message hello { text "${text}" }\non assign { send hello }`;

test.each([
  "이",
  "가",
  "이(가)",
  "을",
  "를",
  "을(를)",
  "은",
  "는",
  "과",
  "와",
  "로",
  "으로",
  "(으)로",
])("the particle %s directly after a placeholder is told", (particle) => {
  const text = sent(`상담사 [counselor_name]«${particle}» 안내합니다.`);
  expect(foundIn(text)).toEqual(expected(text, "particle-after-placeholder"));
});

test("two of them in one text are told each in its place", () => {
  const text = sent("[counselor_name]«은» [category_name]«을» 압니다");
  const code = "particle-after-placeholder";
  expect(foundIn(text)).toEqual(expected(text, code, code));
});

test.each([
  "상담사 [counselor_name]{이/가} 안내합니다.",
  "[counselor_name]이에요",
  "[counsel_count]명이 기다립니다",
  "\\\\[counselor_name]이 있습니다",
])("%s is fine", (words) => {
  expect(foundIn(sent(words).replace("counsel_count", "waitingAhead"))).toEqual([]);
});
