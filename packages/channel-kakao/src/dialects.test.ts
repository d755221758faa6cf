import { expect, test } from "vitest";
import { inKakaosNames } from "./dialects.ts";

test("dealers' names become Kakao's own, and Kakao's own win", () => {
  expect(inKakaosNames({ userKey: "u", msgKey: "1", user_key: "v", sessionId: 4 })).toEqual({
    user_key: "v",
    serial_number: "1",
    session_id: 4,
  });
});

test("what is no object is left to those who check it", () => {
  for (const value of [null, 7, "x", [1]]) expect(inKakaosNames(value)).toBe(value);
});

test("names that every object has are nobody's", () => {
  expect(inKakaosNames(JSON.parse('{"__proto__":{"user_key":"x"}}'))).toEqual({});
});
