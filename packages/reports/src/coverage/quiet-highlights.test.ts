import { sourceFile } from "@annae/syntax";
import { expect, test } from "vitest";
import { quietHighlights } from "./highlights.ts";

test("comments and texts are found line by line, and none inside another", () => {
  const text = 'a "x // y" // z "q"\n/* one\n  two */ b """p\n// q"""\n"open\nc';
  const found = quietHighlights(sourceFile("a.rules", text)).map(({ line, start, end, look }) => [
    text.split("\n")[line - 1]?.slice(start, end),
    look,
  ]);
  expect(found).toEqual([
    ['"x // y"', "text"],
    ['// z "q"', "comment"],
    ["/* one", "comment"],
    ["two */", "comment"],
    ['"""p', "text"],
    ['// q"""', "text"],
    ['"open', "text"],
  ]);
});
