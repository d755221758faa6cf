import { type Atom, type Condition, leavesOf, resolveAtoms } from "@annae/ir";
import { expect, test } from "vitest";
import { compileText } from "../../compile-text.ts";
import { expected, foundIn, reported } from "../../testing/found-in.ts";
import { testInstallation } from "../../testing/test-installation.ts";

const declared = "setting limit: number = 3\nfact grade: one of (gold, silver)\n";

/** The condition of the only rule, with its atoms in it. */
function conditionOf(written: string): Condition<Atom> | null | undefined {
  const { ir } = compileText(rule(written), testInstallation);
  const when = ir?.events.assign?.blocks[0]?.rules[0]?.when;
  return when && resolveAtoms(when, ir?.atoms ?? []);
}

const rule = (written: string) => `${declared}on assign { when ${written} then lockInput }`;

const chatbot = { op: "atom", atom: { ask: "yes", fact: "chatbot" } } as const;

test("a yes/no fact alone is a condition", () => {
  expect(conditionOf("chatbot")).toMatchObject(chatbot);
});

test.each(["yes", "on", "true"])("`%s` always holds", (word) => {
  expect(conditionOf(word)).toEqual({ op: "constant", value: true });
});

test.each([
  ["chatbot is yes", chatbot],
  ["chatbot is not off", chatbot],
  ["chatbot is false", { op: "not", of: chatbot }],
  ["no is chatbot", { op: "not", of: chatbot }],
  ["not (chatbot is no)", chatbot],
] as const)("`%s` asks for the fact itself", (written, condition) => {
  expect(conditionOf(written)).toMatchObject(condition);
});

test("a word next to a one-of fact is its value, on either side", () => {
  const [channel, beta] = [{ fact: "channel" }, { value: "beta", type: "oneOf" }];
  expect(conditionOf("channel is beta")).toMatchObject({ atom: { left: channel, right: beta } });
  expect(conditionOf("beta is channel")).toMatchObject({ atom: { left: beta, right: channel } });
});

test("a value wins over a fact of the same name next to a one-of fact", () => {
  expect(conditionOf("room is chatbot")).toMatchObject({
    atom: { ask: "compare", left: { fact: "room" }, right: { value: "chatbot" } },
  });
});

test("a list asks for one of its values, and `not in` for none of them", () => {
  expect(conditionOf("grade in (gold, silver, gold)")).toMatchObject({
    atom: { ask: "in", left: { fact: "grade" }, values: ["gold", "silver"], type: "oneOf" },
  });
  expect(conditionOf("channel not in (alpha)")).toMatchObject({
    op: "not",
    of: { atom: { ask: "in", values: ["alpha"] } },
  });
});

test("words are looked for in a text, one or several, or none of them", () => {
  expect(conditionOf('counselorName contains "kim"')).toMatchObject({
    atom: { ask: "contains", left: { fact: "counselorName" }, words: ["kim"] },
  });
  expect(conditionOf('counselorName not contains ("a", "b", "a")')).toMatchObject({
    op: "not",
    of: { atom: { ask: "contains", words: ["a", "b"] } },
  });
});

test("labels of the request's `first` rules are the values of `situation`", () => {
  const policy = (label: string) =>
    `on request first { busyNow: when chatbot then queue\n rest: otherwise assign }
     on message { lockInput if situation is ${label} }`;
  expect(foundIn(policy("busyNow"))).toEqual([]);
  expect(foundIn(policy("«busyNo»"))).toEqual(expected(policy("«busyNo»"), "unknown-value"));
});

test.each([
  ["«chatbt»", "unknown-fact"],
  ["«chatbt» is yes", "unknown-fact"],
  ["«romm» is received", "unknown-fact"],
  ["«romm» in (received, waiting)", "unknown-fact"],
  ["room is «recieved»", "unknown-value"],
  ["room in (waiting, «recieved»)", "unknown-value"],
  ["«room»", "not-yes-no"],
  ["not «waitingAhead»", "not-yes-no"],
  ["«5»", "not-yes-no"],
  ["«waitingAhead is yes»", "type-mismatch"],
  ["«waitingAhead >= 5m»", "type-mismatch"],
  ['«room is "waiting"»', "type-mismatch"],
  ["«room is grade»", "type-mismatch"],
  ["«timeOfDay > 5»", "type-mismatch"],
  ["waitingAhead in (1, «5m»)", "type-mismatch"],
  ["«chatbot < no»", "not-ordered"],
  ["«counselorName > companyName»", "not-ordered"],
  ["waitingAhead in (1, «limit»)", "fact-in-list"],
  ["counselorName contains «companyName»", "fact-in-list"],
  ["«waitingAhead» contains 3", "not-a-text"],
  ["«room» contains waiting", "not-a-text"],
  ["counselorName contains «5m»", "type-mismatch"],
  ['counselorName contains («" "», "a")', "wrong-word"],
  [`counselorName contains «"${"가".repeat(101)}"»`, "wrong-word"],
])("`%s` is reported once, as %s", (written, code) => {
  expect(foundIn(rule(written))).toEqual(expected(rule(written), code));
});

test.each([
  "waitingAhead >= limit",
  "limit > 1 and limit < 5",
  "counselorName is not companyName",
  "timeOfDay >= 18:00 or timeOfDay < 09:00",
  "today is 2026-11-20",
  "sinceLastNotice > 1h30m",
  "grade is gold and not (room is waiting or chatbot)",
])("`%s` is fine", (written) => {
  expect(foundIn(rule(written))).toEqual([]);
});

test("every mistake of a condition is reported, not only the first", () => {
  const text = rule("«chatbt» and room is «recieved» or «waitingAhead is yes»");
  expect(foundIn(text)).toEqual(expected(text, "unknown-fact", "unknown-value", "type-mismatch"));
});

test("a misspelled name comes with the near one and the edit that writes it", () => {
  const [diagnostic] = reported(rule("chatbt"), "unknown-fact");
  expect(diagnostic?.wording.en.help).toBe("did you mean `chatbot`?");
  expect(diagnostic?.wording.ko.help).toBe("혹시 `chatbot`인가요?");
  expect(diagnostic?.fix?.edits[0]?.text).toBe("chatbot");
});

test("a value in quotation marks is offered without them", () => {
  const [diagnostic] = reported(rule('room is "waiting"'), "type-mismatch");
  expect(diagnostic?.fix?.edits[0]?.text).toBe("waiting");
});

test("every question knows where it is written, without the `not` in front of it", () => {
  const text = rule("titleOn and !(chatbot or room not in (waiting))");
  const { ir } = compileText(text, testInstallation);
  const when = ir?.events.assign?.blocks[0]?.rules[0]?.when ?? null;
  const words = leavesOf(when).map((leaf) => leaf.op === "atom" && text.slice(...leaf.at));
  expect(words).toEqual(["titleOn", "chatbot", "room not in (waiting)"]);
});
