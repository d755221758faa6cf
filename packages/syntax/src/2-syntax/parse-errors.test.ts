import { describe, expect, test } from "vitest";
import { lineColumn, sourceFile } from "../0-source/source-file.ts";
import { applyFixes } from "../diagnostics/apply-fixes.ts";
import { parse } from "./parse.ts";

function read(text: string) {
  const source = sourceFile("a.rules", text);
  const { tree: file, diagnostics } = parse(source);
  const fixes = diagnostics.flatMap(({ fix }) => (fix === undefined ? [] : [fix]));
  const found = diagnostics.map(({ code, span }) => {
    const { line, column } = lineColumn(source, span.start);
    return `${line}:${column} ${code} ${text.slice(span.start, span.end)}`.trimEnd();
  });
  return { file, diagnostics, found, mended: applyFixes(source, fixes) };
}

/** A text, what is found in it, and what it is mended to, which has nothing wrong any more. */
const mendable: readonly (readonly [string, readonly string[], string])[] = [
  ["when a = b then close", ["1:8 equals-for-is ="], "when a is b then close"],
  [
    "when a==b&&c then close",
    ["1:7 wrong-operator ==", "1:10 wrong-operator &&"],
    "when a is b and c then close",
  ],
  ["when a is in (b) then close", ["1:8 wrong-operator is in"], "when a in (b) then close"],
  [
    "when a is not one of (b) then close",
    ["1:8 wrong-operator is not one of"],
    "when a not in (b) then close",
  ],
  ["when a send b", ["1:8 missing-then send"], "when a then send b"],
  ["when a close", ["1:8 missing-then close"], "when a then close"],
  ["when a: close", ["1:7 wrong-then :"], "when a then close"],
  ["when a -> close", ["1:8 wrong-then ->"], "when a then close"],
  ["when a => close", ["1:8 wrong-operator =>"], "when a then close"],
  ["when a, then close", ["1:7 wrong-then ,"], "when a then close"],
  ["if a then close", ["1:1 if-for-when if"], "when a then close"],
  ["send a\nif b then close", ["2:1 if-for-when if"], "send a\nwhen b then close"],
  [
    "send a\nif b\n  or c\n  then close",
    ["2:1 if-for-when if"],
    "send a\nwhen b\n  or c\n  then close",
  ],
  [
    "send a\nif b close",
    ["2:1 if-for-when if", "2:6 missing-then close"],
    "send a\nwhen b then close",
  ],
  [
    "send a\nif b send c",
    ["2:1 if-for-when if", "2:6 missing-then send"],
    "send a\nwhen b then send c",
  ],
  ["queue\nif b is queue else refuse", [], "queue\nif b is queue else refuse"],
  ["send a when b", ["1:8 when-for-if when"], "send a if b"],
  [
    "send a, send b and close",
    ["1:7 wrong-separator ,", "1:16 wrong-separator and"],
    "send a; send b; close",
  ],
  [
    "on request { blocked when a then close }",
    ["1:14 missing-colon blocked"],
    "on request { blocked: when a then close }",
  ],
  ["on assign { hello send a }", ["1:13 missing-colon hello"], "on assign { hello: send a }"],
  [
    "send a if b elseif c close else end",
    ["1:17 else-if if c"],
    "send a if b else close if c else end",
  ],
  ["send a if b else if c close", ["1:18 else-if if c"], "send a if b else close if c"],
  ["send a every 5", ["1:14 missing-unit 5"], "send a every 5m"],
  ["close every 5m", ["1:7 frequency-without-send every 5m"], "close"],
  ["when (a or b then close", ["1:6 missing-parenthesis ("], "when (a or b) then close"],
  ["when a in (b then close", ["1:11 missing-parenthesis ("], "when a in (b) then close"],
  ["}", ["1:1 stray-brace }"], ""],
  ['message a text "b"', ["1:1 missing-brace message a"], 'message a { text "b" }'],
  ["message a\nclose", ["1:1 missing-brace message a"], "message a { }\nclose"],
  [
    'on request {\n  close\nmessage a { text "b" }',
    ["1:12 unclosed-brace {"],
    'on request {\n  close\n}\nmessage a { text "b" }',
  ],
  [
    'message a {\n  text "b"\non request { close }',
    ["1:11 unclosed-brace {"],
    'message a {\n  text "b"\n}\non request { close }',
  ],
  [
    "message a { text 안녕하세요 여러분 }",
    ["1:18 missing-quotes 안녕하세요 여러분"],
    'message a { text "안녕하세요 여러분" }',
  ],
  [
    'message a { button "b" -> https://x.com/c }',
    ["1:27 missing-quotes https://x.com/c"],
    'message a { button "b" -> "https://x.com/c" }',
  ],
  ["import shop.rules", ["1:8 missing-quotes shop.rules"], 'import "shop.rules"'],
  ["setting a: boolean = yes", ["1:12 unknown-type boolean"], "setting a: yes/no = yes"],
  ["fact a: duraton", ["1:9 unknown-type duraton"], "fact a: duration"],
  [
    "When a Then close",
    ["1:1 mistyped-keyword When", "1:8 mistyped-keyword Then"],
    "when a then close",
  ],
  [
    "조두 a 소두 ㄴ둥 b",
    ["1:1 mistyped-keyword 조두", "1:6 mistyped-keyword 소두", "1:9 mistyped-keyword ㄴ둥"],
    "when a then send b",
  ],
  [
    "wehn a\n  thne sned b",
    ["1:1 mistyped-keyword wehn", "2:3 mistyped-keyword thne", "2:8 mistyped-keyword sned"],
    "when a\n  then send b",
  ],
  [
    'mesage a { txt "b" }',
    ["1:1 mistyped-keyword mesage", "1:12 mistyped-keyword txt"],
    'message a { text "b" }',
  ],
  ["on request frist { close }", ["1:12 mistyped-keyword frist"], "on request first { close }"],
  [
    "when afterHours： then　close； end",
    ["1:16 wrong-then ：", "1:22 unusual-space", "1:28 full-width-character ；"],
    "when afterHours then close; end",
  ],
  [
    "when t > 9:00 then send a every 5분",
    ["1:10 impossible-time 9:00", "1:33 bad-duration 5분"],
    "when t > 09:00 then send a every 5m",
  ],
];

describe("what can be mended is named with its place and mended", () => {
  test.each(mendable)("%j", (text, found, mended) => {
    const result = read(text);
    expect(result.found).toEqual(found);
    expect(result.mended.trimEnd()).toBe(mended);
    expect(read(result.mended).found).toEqual([]);
  });
});

/** Texts in which nobody can tell what was meant. */
const unclear: readonly (readonly [string, readonly string[]])[] = [
  ["when then close", ["1:6 unexpected-text then"]],
  ["when a is then close", ["1:11 unexpected-text then"]],
  ["when a and\nclose", ["2:6 incomplete"]],
  ["when 3 < a < 5 then close", ["1:6 not-in-annae 3 < a < 5"]],
  ["when a in b then close", ["1:11 unexpected-text b"]],
  ["when a then", ["1:12 incomplete"]],
  ["when a", ["1:7 incomplete"]],
  ["on request {\n  a: when b then\n  c: close\n}", ["2:17 incomplete"]],
  ["on request {\n  send\n  a: close\n}", ["2:3 missing-message send"]],
  ["send once", ["1:1 missing-message send"]],
  ['send "b" once if a', ['1:6 text-for-message "b"']],
  ["send if a", ["1:1 missing-message send"]],
  ["send a else close", ["1:1 else-without-if send a else close"]],
  ['send "b"; close', ['1:6 text-for-message "b"']],
  ["send a every day", ["1:8 not-in-annae every day"]],
  ["on { close }", ["1:4 unexpected-text {"]],
  ["policy", ["1:7 incomplete"]],
  ["setting a number", ["1:11 unexpected-text number"]],
  ["setting a: number 3", ["1:19 unexpected-text 3"]],
  ["fact a: one of ()", ["1:17 unexpected-text )"]],
  ["before a close", ["1:1 missing-label before"]],
  ["override a", ["1:10 unexpected-text a"]],
  ['message a "t" "u" { like b like c }', ['1:15 repeated-heading "u"', "1:33 repeated-heading c"]],
  ["on request {\n  message a { }\n  close\n}", ["2:3 misplaced-declaration message"]],
  ['button "a"', ["1:1 unexpected-text button"]],
  ["fact a: whatever", ["1:9 unknown-type whatever"]],
];

test.each(unclear)("in %j it is found: %j", (text, found) => {
  expect(read(text).found).toEqual(found);
});

describe("one mistake is one diagnostic", () => {
  test.each([
    ["on request {\n  send a when b\n}", "2:10 when-for-if when"],
    ["when a ~ b c then d", "1:8 unknown-character ~"],
    ["when a foo bar baz then close", "1:8 missing-then foo"],
    ['message a { text """\n never closed\n}\nwhen a then\n', '1:18 unterminated-block """'],
    ["/* never closed\nwhen a then\n", "1:1 unterminated-comment /*"],
    ["when a } then ) close (", "1:8 unexpected-text }"],
    ["on request ? ! { close }", "1:12 unknown-character ?"],
  ])("%j", (text, found) => {
    expect(read(text).found).toEqual([found]);
  });
});

test("all mistakes of a file are found in one go, and everything else is understood", () => {
  const { found, file } = read(`message a { text 안녕 }
message b { text "b" }
on request first {
  x: when a = 3 then close
  y: when then close
  z: otherwise assign
}
when c is in (d) then send b
setting s: boolean
message c {
  foo "bar"
  text "c"
}
wehn a then close
fact last: number
`);
  expect(found).toEqual([
    "1:18 missing-quotes 안녕",
    "4:13 equals-for-is =",
    "5:11 unexpected-text then",
    "8:8 wrong-operator is in",
    "9:12 unknown-type boolean",
    "11:3 unexpected-text foo",
    "14:1 mistyped-keyword wehn",
  ]);
  const nodes = file.items.map((item) => (item.node === "on" ? item.rules.length : item.node));
  expect(nodes).toEqual(["message", "message", 2, 1, "setting", "message", 1, "fact"]);
});

test("of several things on a line that do not fit, the first is named", () => {
  expect(read("message a { foo } message b { bar }").found).toEqual(["1:13 unexpected-text foo"]);
});

test("a keyword at the start of a line is not taken for the name that is missing in front of it", () => {
  for (const [text, place] of [
    ["policy\n", "1:7"],
    ["remove\n", "1:7"],
    ["when a is\n", "1:10"],
    ["send a if\n", "1:10"],
  ]) {
    const { found, file } = read(`${text}message b { }`);
    expect(found).toEqual([`${place} incomplete`]);
    expect(file.items.at(-1)).toMatchObject({ node: "message", name: { text: "b" } });
  }
});

test("a value without `=` is told apart from a value that stands nowhere", () => {
  const [problem] = read("setting a: number 3").diagnostics;
  expect(problem?.wording.en.help).toContain("`=` in front of a default");
});

test("a declaration in a block is understood all the same", () => {
  const { file } = read("on request {\n  message a { }\n  close\n}");
  expect(file.items.map(({ node }) => node)).toEqual(["message", "on"]);
});

test("an `else` that can never happen is no part of the action", () => {
  const [item] = read("send a else close").file.items;
  expect(item).toMatchObject({ rules: [{ actions: [{ when: null, otherwise: null }] }] });
});

test("a word that was taken for a keyword in vain is what it was before", () => {
  const { found, file } = read("send wehn )");
  expect(found).toEqual(["1:11 unexpected-text )"]);
  expect(file.items).toMatchObject([{ rules: [{ actions: [{ message: { text: "wehn" } }] }] }]);
});

test("a name that looks like a keyword is left alone where nothing is wrong with it", () => {
  expect(read("fact tekst: number\nwhen tekst > 3 then send Message").found).toEqual([]);
  expect(read("조두: close\nwhen 소두 then send 조두").found).toEqual([]);
});

test("a name that looks like a keyword is left alone where taking it for one does not help", () => {
  expect(read("when texts foo ) then close").found).toEqual(["1:12 missing-then foo"]);
});

test("nothing of the parser's own words is ever shown", () => {
  for (const [text] of [...mendable, ...unclear]) {
    for (const { wording } of read(text).diagnostics) {
      const shown = [wording.ko.title, wording.ko.help, wording.en.title, wording.en.help].join(
        " ",
      );
      expect(shown).not.toMatch(/token|expecting|Keyword_|EOF|Identifier|\[object|undefined/i);
    }
  }
});

test("titles are worded in both languages, without a full stop or a line break", () => {
  for (const [text] of [...mendable, ...unclear]) {
    for (const { wording } of read(text).diagnostics) {
      expect(wording.ko.title).toMatch(/[가-힣]/);
      expect(wording.en.title.replaceAll(/`[^`]*`/g, "")).not.toMatch(/[가-힣]/);
      expect(`${wording.ko.title}\n${wording.en.title}`).not.toMatch(/\.(\n|$)/);
      expect(wording.ko.title + wording.en.title).not.toContain("\n");
    }
  }
});

test.each(["send a\n  if b; close", "send a\n  if b\nsend c", "send a\n  if b else close"])(
  "an `if` that goes on with the action of the line above is none of a rule: %j",
  (text) => {
    expect(read(text).found).toEqual([]);
  },
);
