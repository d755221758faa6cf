import { isPlainName } from "@annae/syntax";
import { expect, test } from "vitest";
import { calledName, writtenIn } from "./form-fields.ts";

test("a name is made of what somebody calls it", () => {
  expect(calledName("  설 연휴 안내 ")).toBe("설_연휴_안내");
  expect(calledName("2차 안내: 밤")).toBe("차_안내_밤");
  expect(calledName("Night shift!")).toBe("Night_shift");
  for (const called of ["설 연휴 안내", "a.b", "밤\u200b10시", "'따옴표'"]) {
    expect(isPlainName(calledName(called))).toBe(true);
  }
});

test("what has no letter makes no name, which is refused where it is written", () => {
  expect(calledName("123 !")).toBe("");
});

test("what is written counts without the spaces around it", () => {
  const form = new FormData();
  form.set("title", " 새 안내 ");
  expect([writtenIn(form, "title"), writtenIn(form, "text")]).toEqual(["새 안내", ""]);
});
