import { expect, test } from "vitest";
import { expected, foundIn } from "../../testing/found-in.ts";

test.each([
  ["setting «chatbot»: yes/no", "taken-name"],
  ["fact «counsel_count»: number", "taken-name"],
  ["fact «yes»: number", "taken-name"],
  ["setting vip: yes/no\nfact «vip»: yes/no", "duplicate-name"],
])("`%s` takes a name that means something already", (text, code) => {
  expect(foundIn(text)).toEqual(expected(text, code));
});

test("settings and facts of other names are fine, in Korean too", () => {
  expect(
    foundIn('setting 최대: number = 3 "최대"\nfact 등급: text\non enter { lockInput if 최대 > 2 }'),
  ).toEqual([]);
});
