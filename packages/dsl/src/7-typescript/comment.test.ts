import { expect, test } from "vitest";
import { commentText, docText } from "./comment.ts";

test("a comment of one line stays on it", () => {
  expect(commentText("a\nb\r\u2028c")).toBe("a\\u000ab\\u000d\\u2028c");
});

test("characters that hide or turn writing round are shown as escapes", () => {
  expect(commentText("\u202egnp.exe\u200b")).toBe("\\u202egnp.exe\\u200b");
});

test("a doc comment keeps its lines, but nothing in it ends it or is a tag", () => {
  expect(docText("첫 줄  \r\n*/ 둘째 @deprecated\n")).toBe("첫 줄\n*\\/ 둘째 \\@deprecated");
});
