import { expect, test } from "vitest";
import { markedParts } from "./marked-parts.ts";

test("what stands between backticks is every second part", () => {
  expect(markedParts("`[a]`라는 변수는 `b`에 없습니다")).toEqual([
    ...["", "[a]", "라는 변수는 ", "b", "에 없습니다"],
  ]);
  expect(markedParts("오류 없음")).toEqual(["오류 없음"]);
});

test("a backtick that is not closed is a sign like any other", () => {
  expect(markedParts("a ` b")).toEqual(["a ` b"]);
});
