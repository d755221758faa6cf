import { applyFixes } from "@annae/syntax/diagnostics";
import { expect, test } from "vitest";
import { expected, foundIn, reported } from "./testing/found-in.ts";

const head = 'message hello { text "x" }\nmessage bye { text "y" }\n';
const rules = (written: string) => `${head}on message {\n  ${written}\n}`;
const told = (written: string) =>
  foundIn(rules(written)).filter((one) => !/^(?:unused-message|answers-every-message) /.test(one));

test.each([
  "when timeOfDay «between 12:00 and 13:00» then send hello",
  "when timeOfDay «is between 12:00 and 13:00» then send hello",
  "when timeOfDay «from 12:00 to 13:00» then send hello",
  "when timeOfDay «in 12:00 to 13:00» then send hello",
  "when «12:00 <= timeOfDay < 13:00» then send hello",
  "when sinceLastWords > 3m «and < 5m» then send hello",
  "when sinceLastWords «is greater than» 3m then send hello",
  "when sinceLastWords «at least» 3m then send hello",
  'when messageText «includes» "demo" then send hello',
  'when messageText «like "demo"» then send hello',
  'when messageText «starts with» "demo" then send hello',
  'when messageText «matches» ("a", "b") then send hello',
  "send hello «after 3s»",
  "send hello «in 3s»",
  "send hello «with delay 3s»; send bye",
  "send hello «3s later»",
  "send hello «to customer»",
  "send «to customer» hello",
  "send hello «unless» chatbot",
  "«unless» chatbot then send hello",
  "«wait 5m»; send hello",
  "when chatbot then «delay 3s»; send hello",
  "«after 5m send hello»",
  "when chatbot then «reassign to kim»",
  "send hello\n  «notify alarm to supervisor»\n  send bye",
  'call: «webhook "https://a.b"»',
  "«say» hello",
  'send hello; «reply "hi"»',
  "«switch room { case waiting: send hello }»",
  "«repeat 3 send hello»",
  "«let x = 3»",
  "when chatbot then «set vipOnly = yes»",
])("exactly one error: %s", (written) => {
  expect(told(written)).toEqual(expected(rules(written), "not-in-annae"));
});

test.each([
  ["send hello every «5 minutes»", "5m"],
  ["send hello every «5 분»", "5m"],
  ["send hello every «90 seconds»", "1m30s"],
  ["when sinceLastWords >= «2 weeks» then send hello", "14d"],
])("a unit in words is one error with its fix: %s", (written, text) => {
  expect(told(written)).toEqual(expected(rules(written), "bad-duration"));
  const [found] = reported(rules(written), "bad-duration");
  expect(found?.fix?.edits[0]?.text).toBe(text);
});

test.each([
  [
    "when timeOfDay between 12:00 and 13:00 then send hello",
    "when timeOfDay >= 12:00 and timeOfDay < 13:00 then send hello",
  ],
  [
    "when 12:00 <= timeOfDay < 13:00 then send hello",
    "when 12:00 <= timeOfDay and timeOfDay < 13:00 then send hello",
  ],
  [
    "when sinceLastWords > 3m and < 5m then send hello",
    "when sinceLastWords > 3m and sinceLastWords < 5m then send hello",
  ],
  ["unless chatbot then send hello", "when not chatbot then send hello"],
  ["send hello unless chatbot", "send hello if not chatbot"],
  ["say hello", "send hello"],
  ["send to customer hello", "send hello"],
])("%s becomes %s", (written, mended) => {
  const [found] = reported(rules(written), "not-in-annae");
  const fixed = found?.fix && applyFixes(found.span.source, [found.fix]);
  expect(fixed).toBe(rules(mended));
  expect(told(mended)).toEqual([]);
});

test("one error where the message is a text too, or an `elif` follows no `if`", () => {
  const text = rules('send «"hi"» to customer');
  expect(foundIn(text).filter((one) => !one.startsWith("unused"))).toEqual(
    expected(text, "text-for-message"),
  );
  const other = "when chatbot then «send hello elif afterHours then close»";
  expect(told(other)).toEqual(expected(rules(other), "else-without-if"));
});

test("names of the policy are no words of other tools", () => {
  const policy = `message wait { text "x" }
fact stop: one of (wait, notify)
on assign first {
  notify: when stop is wait then send wait
  switch: otherwise assign
}`;
  expect(foundIn(policy)).toEqual([]);
});

test("a name that could be a time is a name in a list and behind `and`", () => {
  const policy = `fact noon: yes/no
message midday { text "m" }
message early { text "e" }
on request first {
  when chatbot and noon then send midday; queue
  otherwise send early; queue
}
never send (early, midday) twice within 5m`;
  expect(foundIn(policy)).toEqual([]);
});

test("tests have words of their own", () => {
  const policy = `on request { queue }
test "a" on alpha {
  set acceptAfterHours = no
  given counselor kim received 12
  at 2026-11-20 19:00 request => queue
}`;
  expect(foundIn(policy).filter((one) => one.startsWith("not-in-annae"))).toEqual([]);
});
