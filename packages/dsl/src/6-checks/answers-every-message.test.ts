import { expect, test } from "vitest";
import { expected, foundIn } from "../testing/found-in.ts";

const policy = (rule: string, event = "message") =>
  `setting calm: yes/no = no\nfact mood: text\nmessage hello { text "x" }\non ${event} { ${rule} }`;

test.each([
  "send «hello»",
  "when chatbot then send «hello»",
  "when calm and room is received then send «hello»",
  "when chatbot then lockInput if calm; send «S1» if calm else send «hello»",
])("OPS-15: `%s` answers every message", (rule) => {
  const codes = rule.match(/«/g)?.map(() => "answers-every-message") ?? [];
  expect(foundIn(policy(rule))).toEqual(expected(policy(rule), ...codes));
});

test.each([
  "send hello once",
  "send hello every 5m",
  'when messageText is "hi" then send hello',
  "when sinceLastNotice >= 5m then send hello",
  'when mood is "angry" then send hello',
  "when chatbot then send hello; close",
])("`%s` does not", (rule) => {
  expect(foundIn(policy(rule))).toEqual([]);
});

test("OPS-15: what time alone brings about is limited too, what happens once is not", () => {
  const text = policy("send «hello»", "tick");
  expect(foundIn(text)).toEqual(expected(text, "answers-every-message"));
  expect(foundIn(policy("send hello", "assign"))).toEqual([]);
});
