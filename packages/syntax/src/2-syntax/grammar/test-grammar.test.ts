import { expect, test } from "vitest";
import { sourceFile } from "../../0-source/source-file.ts";
import { applyFixes } from "../../diagnostics/apply-fixes.ts";
import { parse } from "../parse.ts";

/** Everything but spans of what was read. */
function read(text: string) {
  const { tree: file, diagnostics } = parse(sourceFile("a.rules", text));
  expect(diagnostics.map((one) => one.wording.en.title)).toEqual([]);
  return JSON.parse(
    JSON.stringify(file.items, (key, value) => (key === "span" ? undefined : value)),
  );
}

/** The statements of a test with this body. */
function statements(body: string) {
  return read(`test "a" on alpha {\n${body}\n}`)[0].statements;
}

function problems(text: string): string[] {
  const { diagnostics } = parse(sourceFile("a.rules", text));
  return diagnostics.map(({ code, span }) => `${code} ${text.slice(span.start, span.end)}`);
}

function mended(text: string): string {
  const source = sourceFile("a.rules", text);
  return applyFixes(
    source,
    parse(source).diagnostics.flatMap(({ fix }) => fix ?? []),
  );
}

test("a test has a title, a channel and maybe a chatbot", () => {
  expect(read('test "인사" on alpha with chatbot { }')).toMatchObject([
    { node: "test", title: { text: "인사" }, channel: { text: "alpha" }, chatbot: true },
  ]);
  expect(read('test "인사" on alpha { }')[0]).toMatchObject({ chatbot: false, statements: [] });
});

test("a setting has a value, times, or both", () => {
  expect(
    statements(
      "set a = no\nset weekday = 10:00 to 18:00\nset b = 22:00 to 03:00 nextDay\nset meal = common 12:00 to 13:00\nset c = 9",
    ),
  ).toMatchObject([
    { name: { text: "a" }, value: { value: { name: "no" }, spans: [] } },
    {
      value: {
        value: null,
        spans: [{ from: { value: 600 }, to: { value: 1080 }, nextDay: false }],
      },
    },
    { value: { spans: [{ nextDay: true }] } },
    { value: { value: { name: "common" }, spans: [{ from: { value: 720 } }] } },
    { value: { value: { value: 9 }, spans: [] } },
  ]);
});

test("a setting may name a date, a text, buttons and an approval", () => {
  expect(
    statements(
      'set holiday 2026-11-20 "창립"\nset ST "글" button "a" -> "https://a.kr" state draft',
    ),
  ).toMatchObject([
    { dates: { from: { value: "2026-11-20" }, to: null }, text: { text: "창립" }, value: null },
    { text: { text: "글" }, buttons: [{ label: { text: "a" } }], state: { text: "draft" } },
  ]);
});

test("a setting may have a range of dates, a category and several times", () => {
  expect(
    statements(
      'set holiday 2026-12-24 to 2026-12-31 "연말"\nset friday for "a" > "b" = 09:00 to 12:00, 13:00 to 18:00',
    ),
  ).toMatchObject([
    {
      dates: { from: { value: "2026-12-24" }, to: { value: "2026-12-31" } },
      text: { text: "연말" },
    },
    {
      category: { major: { text: "a" }, middle: { text: "b" } },
      value: { value: null, spans: [{ from: { value: 540 } }, { to: { value: 1080 } }] },
    },
  ]);
});

test("a counselor has traits in any order, with or without commas", () => {
  const [first] = statements(
    'given counselor kim "김해피" received 12, loggedOut for "배송" > "지연" on alpha, off 2026-11-23 break 2026-11-23 15:00 to 15:30',
  );
  expect(first).toMatchObject({ what: "counselor", id: { text: "kim" }, name: { text: "김해피" } });
  expect(first.traits).toMatchObject([
    { word: { text: "received" }, number: { value: 12 } },
    { word: { text: "loggedOut" } },
    { word: { text: "for" }, category: { major: { text: "배송" }, middle: { text: "지연" } } },
    { word: { text: "on" }, channel: { text: "alpha" } },
    { word: { text: "off" }, date: { value: "2026-11-23" } },
    { word: { text: "break" }, date: { value: "2026-11-23" }, hours: { from: { value: 900 } } },
  ]);
});

test("the rest of the world is given by its words", () => {
  expect(
    statements(
      'given no counselors\ngiven customer blocked, newcomer\ngiven category "a"\ngiven vip = yes',
    ),
  ).toMatchObject([
    { what: "noCounselors" },
    { what: "customer", words: [{ text: "blocked" }, { text: "newcomer" }] },
    { what: "category", category: { major: { text: "a" }, middle: null } },
    { what: "value", name: { text: "vip" }, value: { name: "yes" } },
  ]);
});

test("a fact of the policy may be called like a word of the language", () => {
  expect(statements("given counselor = yes\ngiven no = 3\ngiven set = yes")).toMatchObject([
    { what: "value", name: { text: "counselor" } },
    { what: "value", name: { text: "no" } },
    { what: "value", name: { text: "set" } },
  ]);
});

test("an event happens on a date, on the same day, or some time later", () => {
  expect(
    statements(
      'at 2026-11-20 19:00 enter => nothing\nat 19:05 message "a" => nothing\nat +1h30m tick => nothing',
    ),
  ).toMatchObject([
    {
      moment: { date: { value: "2026-11-20" }, time: { value: 1140 } },
      happening: { event: "enter" },
    },
    { moment: { date: null }, happening: { event: "message", fields: [{ text: { text: "a" } }] } },
    { moment: { after: { value: 5_400_000 } }, happening: { event: "tick" } },
  ]);
});

test("every event is read with what belongs to it", () => {
  const moments = [
    'request category "a" > "b" "글"',
    "request",
    "accept kim",
    'reply kim "네"',
    "transfer lee",
    'message "글" with photo',
    "message with sticker",
    "leave",
    "switchToBot",
    "end by customer",
  ];
  const read = statements(moments.map((moment) => `at 01:00 ${moment} => x`).join("\n"));
  const kim = { name: "counselor", kind: "counselor", counselor: { text: "kim" } };
  expect(read.map((one: { happening: unknown }) => one.happening)).toMatchObject([
    {
      event: "request",
      fields: [
        { name: "category", category: { major: { text: "a" }, middle: { text: "b" } } },
        { name: "text", text: { text: "글" } },
      ],
    },
    { event: "request", fields: [] },
    { event: "assign", fields: [kim] },
    { event: "reply", fields: [kim, { name: "text", text: { text: "네" } }] },
    { event: "transfer", fields: [{ counselor: { text: "lee" } }] },
    {
      event: "message",
      fields: [{ name: "text" }, { name: "attachment", word: { text: "photo" } }],
    },
    { event: "message", fields: [{ name: "attachment", kind: "word", word: { text: "sticker" } }] },
    { event: "leave", fields: [] },
    { event: "switchToBot", fields: [] },
    { event: "end", fields: [{ name: "by", word: { text: "customer" } }] },
  ]);
});

test("expectations are messages with their qualities, states, rules, or nothing", () => {
  const [{ expected }] = statements(
    'at 01:00 tick => a as bot containing "x" containing "y" to counselor as customer, b shown to counselor as S1,\n  c, room is waiting, situation is late, rule late, nothing',
  );
  expect(expected).toMatchObject([
    {
      name: { text: "a" },
      as: { text: "bot" },
      containing: [{ text: "x" }, { text: "y" }],
      toCounselorAs: { text: "customer" },
    },
    { name: { text: "b" }, shownToCounselorAs: { text: "S1" } },
    { name: { text: "c" }, as: null },
    { node: "is", what: "room", value: { text: "waiting" } },
    { node: "is", what: "situation", value: { text: "late" } },
    { node: "rule", label: { text: "late" } },
    { node: "nothing" },
  ]);
});

test("messages may be called like the words of expectations", () => {
  const [{ expected }] = statements("at 01:00 tick => rule, nothing as bot, room, rule as bot");
  expect(expected.map(({ node }: { node: string }) => node)).toEqual([
    "name",
    "name",
    "name",
    "name",
  ]);
});

test("outside of tests their words are names like any other", () => {
  const text =
    'message set { text "a" }\nmessage at { text "b" }\non request { at: when given => 3 and set then send at }';
  expect(problems(text)).toEqual(["wrong-operator =>"]);
});

const wrong: readonly (readonly [string, readonly string[]])[] = [
  ["at 01:00 tick => a b", ["missing-comma b"]],
  ["at 01:00 tick => a; b", ["missing-comma ;"]],
  ["at 01:00 tick => a and b", ["missing-comma and"]],
  ["at 01:00 tick -> a", ["wrong-operator ->"]],
  ["at 01:00 tick then a", ["wrong-operator then"]],
  ["at 01:00 tick ⇒ a", ["wrong-operator ⇒"]],
  ["at 01:00 tikc => a", ["unknown-test-event tikc"]],
  ["at 2026-02-30 01:00 tick => a", ["impossible-date 2026-02-30"]],
  ["at 25:00 tick => a", ["impossible-time 25:00"]],
  ["at +5min tick => a", ["bad-duration 5min"]],
  ["at tick => a", ["unexpected-text tick"]],
  ["at 01:00 tick", ["incomplete "]],
  ["at 01:00 tick =>", ["incomplete "]],
  ["at 01:00 end => a", ["unexpected-text =>"]],
  ["at 01:00 end by bot => a", ["unexpected-text bot"]],
  ["at 01:00 message => a", ["unexpected-text =>"]],
  ['at 01:00 message "글" with cake => a', ["unexpected-text cake"]],
  ["at 01:00 transfer => a", ["unexpected-text =>"]],
  ["at 01:00 message 안녕 하세요 => a", ["missing-quotes 안녕 하세요"]],
  ["set a", ["incomplete "]],
  ["set a = 10:00 until 18:00", ["not-in-annae 10:00 until 18:00"]],
  ["set a = 10:00 to 12:00, closed", ["unexpected-text closed"]],
  ["set holiday 2026-12-24 to friday", ["unexpected-text friday"]],
  ["set friday for = closed", ["unexpected-text ="]],
  ["given vip", ["unexpected-text vip"]],
  ["given counselor", ["incomplete "]],
  ["gvien vip = yes", ["mistyped-keyword gvien"]],
];

test.each(wrong)("in a test %j is wrong: %j", (line, expected) => {
  expect(problems(`test "a" on alpha {\n${line}\nat 01:01 enter => x\n}`)).toEqual(expected);
});

test.each([
  ['test "a" on alpha chatbot { }', ["unexpected-text chatbot"]],
  ['test "a" { }', ["unexpected-text {"]],
  ["test a on alpha { }", ["missing-quotes a on alpha"]],
  ['test "a" on alpha {\nat 01:00 tick => x\n', ["unclosed-brace {"]],
  ['on request {\n  test "a" on alpha { }\n}', ["misplaced-declaration test"]],
])("%j is wrong: %j", (text, expected) => {
  expect(problems(text)).toEqual(expected);
});

test("one wrong line leaves the lines around it alone", () => {
  const text =
    'test "a" on alpha {\n  set a\n  at 01:00 tick => x\n  given vip\n  at 01:01 tick => y\n}\nmessage z { text "z" }';
  const { tree: file } = parse(sourceFile("a.rules", text));
  expect(file.items.map(({ node }) => node)).toEqual(["test", "message"]);
  const [first] = file.items;
  expect(first?.node === "test" && first.statements.map(({ node }) => node)).toEqual(["at", "at"]);
});

test("fixes put commas and arrows where they belong", () => {
  expect(mended('test "a" on alpha {\n  at 01:00 tick -> a; b c and d\n}')).toBe(
    'test "a" on alpha {\n  at 01:00 tick => a, b, c, d\n}',
  );
});
