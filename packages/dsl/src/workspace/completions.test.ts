import { describe, expect, test } from "vitest";
import { analyze } from "../compile.ts";
import { memoryHost } from "../memory-host.ts";
import { testInstallation } from "../testing/test-installation.ts";
import { completionsAt } from "./completions.ts";

const declared = `message hello "인사" { text "안녕" }
setting grade: one of (gold, silver) = gold "등급"
setting limit: number = 3
on request first { late: when chatbot then send hello; queue }
`;

/** What could stand where `|` stands, in a policy that may be damaged anywhere. */
function at(text: string): readonly string[] {
  const whole = `${declared}${text}`;
  const offset = whole.indexOf("|");
  const files = { "a.rules": whole.replace("|", "") };
  const analysis = analyze("a.rules", memoryHost({ files }), testInstallation);
  return completionsAt(analysis, "a.rules", offset).map((one) => one.text);
}

const offered: readonly (readonly [string, readonly string[], readonly string[]])[] = [
  ["when |", ["chatbot", "grade", "not"], ["hello", "gold"]],
  ["when cha|", ["chatbot", "channel"], ["grade"]],
  ["when grade is |", ["gold", "silver"], ["chatbot", "hello"]],
  ["when grade is not g|", ["gold"], ["silver"]],
  ["when grade in (gold, |) then close", ["gold", "silver"], ["chatbot"]],
  ["when limit > |", ["waitingAhead"], ["gold", "limit"]],
  ["when chatbot is |", ["yes", "no"], []],
  ["when chatbot |", ["and", "or", "then", "is"], ["send"]],
  ["when chatbot and |", ["grade"], ["then"]],
  ["when (|", ["chatbot"], ["then"]],
  ["when chatbot then |", ["send", "close", "queue"], ["chatbot"]],
  ["when chatbot then send |", ["hello", "S1"], ["close"]],
  ["when chatbot then close |", ["if", "else"], ["then"]],
  ["when chatbot then close if |", ["grade"], ["send"]],
  ["on |", ["request", "assign", "tick"], ["alpha"]],
  ["on assign {\n  |\n}", ["when", "send", "otherwise", "close"], ["message", "text"]],
  ["message other {\n  |", ["text", "image", "button", "on"], ["when"]],
  ["message other {\n  on |", ["alpha", "beta"], ["request"]],
  ["message other like |", ["offHours", "notice"], ["hello"]],
  ["remove |", ["late"], ["hello"]],
  ["fact vip: |", ["yes/no", "number", "one of"], []],
  ['test "t" on |', ["alpha"], ["request"]],
  ['test "t" on alpha {\n  |', ["set", "given", "at"], ["when"]],
  ["|", ["message", "on", "when", "setting"], ["text"]],
  ['message other { text "[|" }', ["counselor_name", "grade"], ["chatbot"]],
  ["when 챗봇|", ["chatbot"], ["grade"]],
  ['message other { text "|" }', [], ["counselor_name"]],
];

describe("what is offered fits the place", () => {
  test.each(offered)("%j", (text, some, none) => {
    const found = at(text);
    expect(found).toEqual(expect.arrayContaining([...some]));
    for (const other of none) expect(found).not.toContain(other);
  });
});

test("a text offers what can be filled in at every event that sends the message", () => {
  expect(at('on request { send other }\nmessage other { text "[|" }')).not.toContain(
    "counselor_name",
  );
  expect(at('on assign { send other }\nmessage other { text "[|" }')).toContain("counselor_name");
});

test("facts without a value at the event of the block are not offered", () => {
  expect(at("on tick { when |")).not.toContain("messageText");
  expect(at("on message { when |")).toContain("messageText");
});
