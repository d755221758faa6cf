import { describe, expect, test } from "vitest";
import { categoryIn, connectIn } from "./category-in.ts";

const late = { major: "배송", middle: "배송 지연" };

describe("ENT-5: the category in what a connect button carries", () => {
  test.each([
    "site_id|50001|site_uid||category_id|배송|division_id|배송 지연|parameter1|A",
    "category|배송|division|배송 지연",
    "category=배송&division=배송 지연",
    "category=%EB%B0%B0%EC%86%A1&division=%EB%B0%B0%EC%86%A1+%EC%A7%80%EC%97%B0",
    "major=배송&middle=배송 지연",
    '{"category":{"major":"배송","middle":"배송 지연"}}',
    '{"category_name":"배송","division_name":"배송 지연","other":[1]}',
    "배송 > 배송 지연",
  ])("%s", (extra) => {
    expect(categoryIn(extra)).toEqual(late);
  });

  test("a major step alone, and numbers", () => {
    expect(categoryIn("category=배송")).toEqual({ major: "배송" });
    expect(categoryIn('{"categoryId":61444,"divisionId":61445}')).toEqual({
      major: "61444",
      middle: "61445",
    });
  });

  test.each([
    "",
    "order_77",
    "이전 페이지: https://example.com",
    "https://example.com/?category=x y",
    "a > b > c",
    " > ",
    "category_id||division_id|3",
    "{not json",
    '{"category":[]}',
    "[]",
    `category=${"x".repeat(101)}`,
    "category=a%00b",
    "|".repeat(1_000),
    "toString",
    "__proto__",
  ])("none in %j", (extra) => {
    expect(categoryIn(extra)).toBeNull();
  });

  test("a company's own codes say what they say", () => {
    expect(categoryIn("SHIP", { SHIP: late })).toEqual(late);
    expect(categoryIn("category_id|7|division_id|8", { "7 > 8": late })).toEqual(late);
    expect(categoryIn("toString", {})).toBeNull();
  });
});

describe("a button that asks for a counselor", () => {
  test.each([
    ["connect", null],
    ["connect:", null],
    ["connect:배송", { major: "배송" }],
    ["connect:배송 > 배송 지연", late],
    ["connect?category=배송&division=배송 지연", late],
    ["category=배송&division=배송 지연", late],
    ["SHIP", late],
    ["connect:SHIP", late],
  ])("%s", (code, category) => {
    expect(connectIn(code, { SHIP: late })).toEqual({ category });
  });

  test.each(["", "!종료", "APPLY_RESTOCK:prod_1", "connected", "reconnect:배송", "CHANNEL:A:b"])(
    "%j is some other button",
    (code) => {
      expect(connectIn(code)).toBeUndefined();
    },
  );
});
