import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import type { ActionNode, ConditionNode, Item, OperandNode, Rule } from "./ast.ts";
import { parse } from "./parse.ts";

/** The items of a text in which nothing is wrong. */
function items(text: string): readonly Item[] {
  const { tree: file, diagnostics } = parse(sourceFile("a.rules", text));
  expect(diagnostics.map(({ code, wording }) => `${code}: ${wording.en.title}`)).toEqual([]);
  return file.items;
}

function rules(text: string): readonly Rule[] {
  return items(text).flatMap((item) =>
    item.node === "on" ? item.rules.filter((rule) => rule.node === "rule") : [],
  );
}

/** A condition in a short form: `and(a, not(b is c))`. */
function short(condition: ConditionNode | null): string {
  if (condition === null) return "-";
  switch (condition.node) {
    case "name":
    case "literal":
      return operand(condition);
    case "compare":
      return `${operand(condition.left)} ${condition.by} ${operand(condition.right)}`;
    case "in":
      return `${operand(condition.left)} ${condition.negated ? "notIn" : "in"} [${condition.values.map(operand).join(", ")}]`;
    case "not":
      return `not(${short(condition.of)})`;
    default:
      return `${condition.node}(${condition.of.map(short).join(", ")})`;
  }
}

function operand(of: OperandNode): string {
  return of.node === "name" ? of.name : `${of.type.kind} ${JSON.stringify(of.value)}`;
}

function shortAction({ verb, message, frequency, when, otherwise }: ActionNode): string {
  const often =
    frequency?.often === "every" ? `every ${frequency.duration.value}` : (frequency?.often ?? "");
  const main = [verb.text, message?.text ?? "", often].filter((part) => part !== "").join(" ");
  const chain = otherwise === null ? "" : ` | ${shortAction(otherwise)}`;
  return `${main}${when === null ? "" : ` ? ${short(when)}`}${chain}`;
}

function condition(text: string): string {
  return short(rules(`when ${text} then close`)[0]?.when ?? null);
}

function actions(text: string): readonly string[] {
  return rules(text).flatMap((rule) => rule.actions.map(shortAction));
}

test("the line on the project's card is read as it is written", () => {
  const text = "when afterHours and chatbot then send offHours; close if !acceptAfterHours";
  const [rule] = rules(text);
  expect(short(rule?.when ?? null)).toBe("and(afterHours, chatbot)");
  expect(rule?.actions.map(shortAction)).toEqual([
    "send offHours",
    "close ? not(acceptAfterHours)",
  ]);
});

const conditions: readonly (readonly [string, string])[] = [
  ["a", "a"],
  ["a and b or c and d", "or(and(a, b), and(c, d))"],
  ["a and (b or c)", "and(a, or(b, c))"],
  ["a and b and (c and d)", "and(a, b, c, d)"],
  ["(a or b) or (c or d)", "or(a, b, c, d)"],
  ["not a and b", "and(not(a), b)"],
  ["!a is b", "not(a is b)"],
  ["!(a or b)", "not(or(a, b))"],
  ["!!a", "a"],
  ["not not not a", "not(a)"],
  ["!(!a)", "a"],
  ["a is not b", "a isNot b"],
  ["a < 3 or a >= -1.5", "or(a < number 3, a >= number -1.5)"],
  ['a in (b, 3, "c")', 'a in [b, number 3, text "c"]'],
  ["a not in (b)", "a notIn [b]"],
  ["t > 18:00", "t > time 1080"],
  ["d is 2026-11-20", 'd is date "2026-11-20"'],
  ["w <= 1h30m", "w <= duration 5400000"],
  ["busy is on and title is off", "and(busy is on, title is off)"],
  ["first or text is message", "or(first, text is message)"],
  ["근무시간외", "근무시간외"],
  ["a\n  and b", "and(a, b)"],
];

test.each(conditions)("the condition %j means %s", (text, expected) => {
  expect(condition(text)).toBe(expected);
});

const actionTexts: readonly (readonly [string, readonly string[]])[] = [
  ["send a", ["send a"]],
  ["send a once", ["send a once"]],
  ["send a every 5m if b", ["send a every 300000 ? b"]],
  ["queue if a else close", ["queue ? a | close"]],
  ["send a if x else send b once if y else close", ["send a ? x | send b once ? y | close"]],
  ["send a; send b; close;", ["send a", "send b", "close"]],
  ["send a if b or c and !d; close", ["send a ? or(b, and(c, not(d)))", "close"]],
  ["send a close send b", ["send a", "close", "send b"]],
  ["send text; send first", ["send text", "send first"]],
  ["send a if b is on\nsend c", ["send a ? b is on", "send c"]],
];

test.each(actionTexts)("the actions of %j are %j", (text, expected) => {
  expect(actions(text)).toEqual(expected);
});

test("a name in decomposed letters is the same name as in composed ones", () => {
  expect(condition("근무".normalize("NFD"))).toBe("근무");
});

test("rules have labels, conditions or `otherwise`, over as many lines as they like", () => {
  const text =
    "on request first {\n  a: when b\n    then c; d\n  otherwise e\n  f: otherwise g\n  h\n}";
  const [block] = items(text);
  if (block?.node !== "on") throw new Error("no block");
  expect([block.event?.text, block.first]).toEqual(["request", true]);
  expect(
    rules(text).map((rule) => [
      rule.label?.text,
      short(rule.when),
      rule.otherwise,
      rule.actions.length,
    ]),
  ).toEqual([
    ["a", "b", false, 2],
    [undefined, "-", true, 1],
    ["f", "-", true, 1],
    [undefined, "-", false, 1],
  ]);
});

test("a rule outside any block stands in an item of its own", () => {
  const found = items("send a\nb: close");
  expect(
    found.map((item) => item.node === "on" && [item.event, item.first, item.rules.length]),
  ).toEqual([
    [null, false, 1],
    [null, false, 1],
  ]);
});

test("keywords may be labels, messages, facts and events where only a name can stand", () => {
  const text =
    'message text { text "a" } fact first: number setting message: text on message { on: send text remove: close }';
  expect(items(text).map(({ node }) => node)).toEqual(["message", "fact", "setting", "on"]);
  expect(rules(text).map((rule) => rule.label?.text)).toEqual(["on", "remove"]);
});

test("every span covers exactly what it is the span of", () => {
  const text = `before x a: when (b or c) and d then send e once if f else close;  // end`;
  const [rule] = rules(text);
  const cut = (span: { start: number; end: number } | undefined) =>
    span === undefined ? "" : text.slice(span.start, span.end);
  expect(cut(rule?.span)).toBe(text.slice(0, text.indexOf(";")));
  expect(cut(rule?.label?.span)).toBe("a");
  expect(cut(rule?.when?.span)).toBe("(b or c) and d");
  expect(cut(rule?.actions[0]?.span)).toBe("send e once if f else close");
  expect(cut(rule?.actions[0]?.otherwise?.span)).toBe("close");
  expect(cut(rule?.actions[0]?.when?.span)).toBe("f");
});

test("an empty file has no items and nothing wrong", () => {
  expect(items("")).toEqual([]);
  expect(items("// only a comment\n")).toEqual([]);
});
