import { expect, test } from "vitest";
import { partitionPoint } from "./partition-point.ts";

test("the first that does not hold is found, wherever it is", () => {
  for (let length = 0; length < 9; length += 1) {
    const list = Array.from({ length }, (_, at) => at);
    for (let point = 0; point <= length; point += 1) {
      expect(partitionPoint(list, (one) => one < point)).toBe(point);
    }
  }
});
