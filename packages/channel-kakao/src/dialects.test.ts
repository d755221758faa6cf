import { expect, test } from "vitest";
import { inKakaosNames } from "./dialects.ts";

test("dealers' names become Kakao's own", () => {
  expect(inKakaosNames({ userKey: "u", msgKey: "1", time: 5, sendTime: 6, sessionId: 4 })).toEqual({
    user_key: "u",
    serial_number: "1",
    session_id: 4,
    time: 5,
  });
});

test("a request under Kakao's own names is as it is", () => {
  const request = { user_key: "v", userKey: "u", msgKey: "1" };
  expect(inKakaosNames(request)).toBe(request);
});

test("what is no object is left to those who check it", () => {
  for (const value of [null, 7, "x", [1]]) expect(inKakaosNames(value)).toBe(value);
});

test("names that every object has are nobody's", () => {
  expect(inKakaosNames(JSON.parse('{"__proto__":{"user_key":"x"}}'))).toEqual({});
});
