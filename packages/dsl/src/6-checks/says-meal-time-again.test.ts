import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

/** Texts too long for the small channels aside. */
const told = (text: string) =>
  foundIn(text).filter((one) => one.startsWith("says-meal-time-again"));

const policy = (text: string) =>
  `message mealTime { text "${text}" }\non request { send mealTime; queue }`;

test.each([
  "문의를 남겨 주세요. «[mealEnd]»에 다시 시작합니다.",
  "«13:00까지» 자리를 비웁니다.",
  "«점심시간입니다». 문의를 남겨 주세요.",
  "지금은 «식사 시간이라» 답변이 늦습니다.",
  "«12시부터» 1시는 쉽니다.",
  "It is «lunch time». Leave a message.",
])("MEA-5: %s says the meal time again", (text) => {
  expect(told(policy(text))).toEqual(expected(policy(text), "says-meal-time-again"));
});

test.each([
  "문의 내용을 남겨 주시면 식사 시간이 끝난 뒤 순서대로 답변드리겠습니다.",
  "식사 시간이 끝난 뒤 다시 문의해 주세요.",
  "급한 문의는 1588-0000으로 전화해 주세요.",
])("%s says only what follows", (text) => {
  expect(told(policy(text))).toEqual([]);
});

test("other kinds have no opening that would say it", () => {
  const text = 'message hello { text "13:00까지 점심시간입니다." }\non assign { send hello }';
  expect(foundIn(text)).toEqual([]);
});
