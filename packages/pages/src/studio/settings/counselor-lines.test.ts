import { expect, test } from "vitest";
import { breakLines, categoryLines, dateLines } from "./counselor-lines.ts";

test("what a counselor has is written a line each, and read as it was", () => {
  const categories = [{ major: "배송" }, { major: "환불", middle: "반품" }];
  expect(categoryLines.write(categories)).toBe("배송\n환불 > 반품");
  expect(categoryLines.read("배송\n\n 환불>반품 \n")).toEqual(categories);
  const breaks = [{ date: "2026-11-27", from: "15:00", to: "15:30" }];
  expect(breakLines.write(breaks)).toBe("2026-11-27 15:00-15:30");
  expect(breakLines.read("2026-11-27  15:00~15:30")).toEqual(breaks);
  expect(dateLines.read(dateLines.write(["2026-11-27"]))).toEqual(["2026-11-27"]);
});

test("what is written wrong stays as it is, to be told of by the input", () => {
  expect(breakLines.read("내일")).toEqual([{ date: "내일", from: "", to: "" }]);
  expect(categoryLines.write(undefined)).toBe("");
});
