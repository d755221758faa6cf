import { printProperty } from "@annae/ir";
import { expect, test } from "vitest";
import { compileText } from "../../compile-text.ts";
import { expected, foundIn, reported, summary } from "../../testing/found-in.ts";
import { testInstallation } from "../../testing/test-installation.ts";

const messages = 'message a { text "x" }\nmessage b { text "y" }\non enter { send a; send b }\n';

test.each([
  "never close",
  "never send S1 on tick",
  "never send (a, b) on assign, tick when chatbot and !afterHours",
  "never send something but a on message",
  "never send something but (a, b) on message",
  "always (send a or lockInput) on enter",
  "never send a twice within 12h",
  "never (close or queue) twice within 1h30m on request when chatbot",
  "never send (a, b) more than 2 times within 1h without reply",
  "never send something but a more than 3 times within 10m",
  "never more than 3 messages within 10m without reply on message",
  "always send something on enter when room in (none, chatbot)",
])("`%s` means what it says: printed, it is the same", (text) => {
  const { ir } = compileText(messages + text, testInstallation);
  const [property] = ir?.properties ?? [];
  expect(property && printProperty(property, ir?.atoms ?? [])).toBe(text);
  expect(property?.at).toMatchObject({ line: 4, column: 1 });
});

test.each([
  ["never send something more than 3 times within 10m", "never more than 3 messages within 10m"],
  ["never send a more than 1 time within 60m", "never send a twice within 1h"],
  ["never more than 1 message within 1m", "never send something twice within 1m"],
])("`%s` says the same as `%s`", (text, printed) => {
  const { ir } = compileText(messages + text, testInstallation);
  const [property] = ir?.properties ?? [];
  expect(property && printProperty(property, ir?.atoms ?? [])).toBe(printed);
});

test.each([
  "never send a twice within «0m»",
  "never send a within «0m»",
  "never send a on message within «0m»",
  "never send a more than «0» times within 1h",
  "never more than «2.5» messages within 1h",
  "always send a twice within «5m»",
  "always more than 3 messages within «1h» without reply on message",
])("`%s` is exceeded by nothing, or by everything", (text) => {
  expect(foundIn(messages + text)).toEqual(expected(messages + text, "impossible-pace"));
});

test.each([
  ["never send a twice within «-5m»", "bad-duration"],
  ["never send a twice within «1h1h»", "bad-duration"],
  ["never send a more than «1x» times within 1h", "bad-number"],
])("of `%s` it is said once what is wrong", (text, code) => {
  expect(foundIn(messages + text)).toEqual(expected(messages + text, code));
});

test.each([
  "never send a within «5m»",
  "never send a on enter within «5m» when chatbot",
  "never send a on enter twice within «5m»",
])("`%s` does not say how often where that is said", (text) => {
  const found = reported(messages + text, "impossible-pace");
  expect(found.map(summary)).toEqual(expected(messages + text, "impossible-pace"));
  const titles = found.map(({ wording }) => wording.en.title);
  expect(titles).toEqual(["`within` needs how often in front of it, and `on` behind it"]);
});

test("the facts of properties are among the facts of the policy", () => {
  const { ir } = compileText(`${messages}never close when afterHours`, testInstallation);
  expect(Object.keys(ir?.facts ?? {})).toContain("afterHours");
});
