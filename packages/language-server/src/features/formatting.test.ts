import { expect, test } from "vitest";
import { edited, opened } from "../testing/opened.ts";
import { editsOf, editsOfBlock, editsWithin } from "./formatting.ts";

const text = `policy shop
message   hello  {   text "안녕" }
on request first { late: when afterHours   then send hello
  otherwise assign }
on assign {    send hello }
`;

test("the edits make the file what `annae fmt` makes of it", () => {
  const { view } = opened({ "shop.rules": `${text}|` });
  const once = edited(text, editsOf(view.syntax));
  const again = opened({ "shop.rules": `${once}|` });
  expect(once).not.toBe(text);
  expect(editsOf(again.view.syntax)).toEqual([]);
});

test("a line that is right is no part of an edit", () => {
  const { view } = opened({ "shop.rules": `${text}|` });
  expect(editsOf(view.syntax).every(({ range }) => range.start.line > 0)).toBe(true);
});

test("of a selection only its lines change", () => {
  const { view } = opened({ "shop.rules": `${text}|` });
  const line = { start: { line: 4, character: 0 }, end: { line: 4, character: 3 } };
  const after = edited(text, editsWithin(view.syntax, line));
  expect(after.split("\n").slice(0, 2)).toEqual(text.split("\n").slice(0, 2));
  expect(after).toContain("on assign {\n  send hello\n}");
});

test("a `}` lays out the block that it ends, and nothing else", () => {
  const { view, position } = opened({
    "shop.rules": text.replace('text "안녕" }', 'text "안녕" }|'),
  });
  const after = edited(text, editsOfBlock(view, position));
  expect(after).toContain('message hello { text "안녕" }');
  expect(after).toContain("on assign {    send hello }");
});

test("a file that can't be read stays as it is", () => {
  const { view } = opened({ "shop.rules": "on request {  when then |" });
  expect(editsOf(view.syntax)).toEqual([]);
});

test("line ends of Windows are one style, too", () => {
  const windows = text.replaceAll("\n", "\r\n");
  const { view } = opened({ "shop.rules": `${windows}|` });
  expect(edited(windows, editsOf(view.syntax))).not.toContain("   hello");
});
