import { expect, test } from "vitest";
import { wholeNumber } from "./whole-number.ts";

test("a number from 1 to the most is taken, nothing is the usual, and all else is none", () => {
  const read = (written?: string) => wholeNumber(written, 7, 20);
  expect([undefined, "1", "20"].map(read)).toEqual([7, 1, 20]);
  for (const written of ["0", "21", "-1", "1.5", "1e1", "", " 3", "x"])
    expect([written, read(written)]).toEqual([written, null]);
});
