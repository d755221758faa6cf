import { expect, test } from "vitest";
import { overwrittenLine } from "./overwritten-line.ts";

/** What is written while a line is shown twice, changed and cleared. */
function written(width: number | undefined): string {
  let all = "";
  const write = (text: string) => {
    all += text;
  };
  const line = overwrittenLine({ write, color: false, width });
  for (const text of ["1/40", "1/40", "2/40 is longer than half a line"]) line.show(text);
  line.clear();
  line.clear();
  return all;
}

test("each text takes the place of the one before, and keeps to half of the line", () => {
  expect(written(20)).toBe("1/40\r\u001b[K2/40 is lo\r\u001b[K");
});

test("where nobody watches nothing is written", () => {
  expect(written(undefined)).toBe("");
});
