import { expect, test } from "vitest";
import { checkShape, type Schema } from "./check-shape.ts";

const faulty = (path: readonly PropertyKey[], expected?: string): Schema<never> => ({
  safeParse: () => ({ success: false, error: { issues: [{ path, expected }] } }),
});

test("a fault names its field and what was expected there, in both languages", () => {
  expect(checkShape(faulty(["contents", 0, "url"], "string"), {})).toEqual({
    ok: false,
    error: {
      kind: "wrongShape",
      field: "contents[0].url",
      message: {
        ko: "contents[0].url: 문자열이어야 합니다.",
        en: "contents[0].url must be text.",
      },
    },
  });
});

test("a fault of the whole body has an empty field", () => {
  const result = checkShape(faulty([], "object"), 3);
  expect(result).toMatchObject({
    error: { field: "", message: { en: "The body must be an object." } },
  });
});

test("an expectation without a word of its own is still a sentence", () => {
  const result = checkShape(faulty(["event"], "nonoptional"), {});
  expect(result).toMatchObject({
    error: { message: { en: "event has a value that is not valid." } },
  });
});

test("what is too long is told with the length that would do", () => {
  const long: Schema<never> = {
    safeParse: () => ({
      success: false,
      error: { issues: [{ path: ["user"], code: "too_big", maximum: 64 }] },
    }),
  };
  expect(checkShape(long, {})).toMatchObject({
    error: { message: { ko: "user: 64자를 넘습니다.", en: "user has over 64 characters." } },
  });
});
