import { applyFixes } from "@annae/syntax/diagnostics";
import { expect, test } from "vitest";
import { foundIn, reported } from "./testing/found-in.ts";

const head = 'message hi { text "x" }\nmessage bye { text "y" }\n';
const asked = (condition: string) =>
  `${head}on message { when ${condition} then send hi once\n  send bye once }`;
const done = (actions: string) =>
  `${head}on assign { when chatbot then ${actions}\n  send bye once; send hi once }`;
const errorsIn = (text: string) =>
  foundIn(text).filter((one) => !/^(?:unused|answers|part-always|repeated)/.test(one));

/** The text with the fix of its only error; what else it has is told. */
function mendedBy(text: string): string {
  const errors = errorsIn(text);
  const [code = ""] = errors[0]?.split(" ") ?? [];
  const [found] = reported(text, code);
  if (errors.length !== 1 || found?.fix === undefined) return errors.join("; ");
  return applyFixes(found.span.source, [found.fix]);
}

test.each([
  ["messageText is empty", 'messageText is ""'],
  ["messageText is not null", 'messageText is not ""'],
  ["attachment exists", "attachment is not none"],
  ["timeOfDay in 12:00-13:00", "timeOfDay >= 12:00 and timeOfDay < 13:00"],
  ["timeOfDay between 9am and 6pm", "timeOfDay >= 09:00 and timeOfDay < 18:00"],
  ["timeOfDay outside 09:00-18:00", "timeOfDay < 09:00 or timeOfDay >= 18:00"],
  ["timeOfDay in [12:00, 13:00]", "timeOfDay in (12:00, 13:00)"],
  ["room in [waiting, received]", "room in (waiting, received)"],
  ["room in waiting, received", "room in (waiting, received)"],
  ["room is waiting or received", "room in (waiting, received)"],
  ["room is not waiting or received", "room not in (waiting, received)"],
  ["room = waiting | received", "room in (waiting, received)"],
  ["channel == 'alpha'", "channel is alpha"],
  ["channel is either alpha or beta", "channel in (alpha, beta)"],
  ["weekday in mon-wed", "weekday in (monday, tuesday, wednesday)"],
  ["weekday is weekend", "weekday in (saturday, sunday)"],
  ["attachment is a photo", "attachment is photo"],
  ["room isn't waiting", "room is not waiting"],
  ["openConsultations in 3..5", "openConsultations >= 3 and openConsultations <= 5"],
  ["openConsultations 3명 이상", "openConsultations >= 3"],
  ["openConsultations is 3 or 4", "openConsultations in (3, 4)"],
  ["openConsultations is greater than or equal to 3", "openConsultations >= 3"],
  ["chatbot is enabled", "chatbot "],
  ["chatbot = 1", "chatbot "],
  ["chatbot 그리고 busyOn", "chatbot and busyOn"],
  ["chatbot, busyOn", "chatbot and busyOn"],
  ["either chatbot or busyOn", " chatbot or busyOn"],
  ["chatbot가", "chatbot"],
  ["no counselor available", "not counselorAvailable"],
  ["waitingFor > 1 hour 30 minutes", "waitingFor > 1h30m"],
  ["waitingFor > 1시간 30분", "waitingFor > 1h30m"],
  ["waitingFor > half an hour", "waitingFor > 30m"],
  ["waitingFor > 1w", "waitingFor > 7d"],
  ["timeOfDay >= 오후 6시 30분", "timeOfDay >= 18:30"],
  ["timeOfDay >= 6 o'clock", "timeOfDay >= 06:00"],
  ["timeOfDay after 18:00", "timeOfDay >= 18:00"],
  ["today is 2026/11/20", "today is 2026-11-20"],
])("`when %s` is one error, and mended it is `%s`", (written, mended) => {
  expect(mendedBy(asked(written))).toBe(asked(mended));
  expect(errorsIn(asked(mended))).toEqual([]);
});

test.each([
  'includes "환불"',
  'has "환불"',
  'like "%환불%"',
  '~ "환불"',
  '=~ "환불"',
  "=~ /환불/i",
  "matches /환불/",
  "contains /환불/",
  'matches "환불"',
  'contain "환불"',
  '포함 "환불"',
  '에 "환불" 포함',
  'startsWith "환불"',
  "ilike '%환불%'",
])("`messageText %s` is one error, mended by `contains`", (written) => {
  const text = (condition: string) =>
    `${head}on message { when messageText ${condition} then send hi once\n  send bye once }`;
  expect(mendedBy(text(written))).toBe(text('contains "환불"'));
});

test.each([
  ['contains ["a", "b"]', 'messageText contains ("a", "b")'],
  ['contains "a" or "b"', 'messageText contains ("a", "b")'],
  ['contains any of ("a", "b")', 'messageText contains ("a", "b")'],
  ['contains all ("a", "b")', 'messageText contains "a" and messageText contains "b"'],
  ['does not contain "a"', 'messageText not contains "a"'],
  ['doesn’t contain "a"', 'messageText not contains "a"'],
  ['.includes("a")', 'messageText contains "a"'],
])("`messageText %s` is one error, and mended it is `%s`", (written, mended) => {
  const text = (condition: string) =>
    `${head}on message { when ${condition} then send hi once\n  send bye once }`;
  const written2 = written.startsWith(".") ? `messageText${written}` : `messageText ${written}`;
  expect(mendedBy(text(written2))).toBe(text(mended));
});

test.each([
  ["send hi every 5 minute", "send hi every 5m"],
  ["send hi every hour", "send hi every 1h"],
  ["send hi daily", "send hi once a day"],
  ["send hi once per day", "send hi once a day"],
  ["send hi 하루에 한 번", "send hi once a day"],
  ["send hi once a week", "send hi every 7d"],
  ["send hi twice", "send hi once"],
  ["send hi max 3", "send hi once"],
  ["send hi, bye", "send hi; send bye"],
  ["send the hi", "send  hi"],
  ["tell the counselor hi", "tell counselor hi"],
  ["notify counselor hi", "tell counselor hi"],
  ["whisper hi", "tell counselor hi"],
  ["Send hi once", "send hi once"],
  ["assign to kim", "assign "],
  ["queue()", "queue"],
])("`%s` is one error, and mended it is `%s`", (written, mended) => {
  expect(mendedBy(done(written))).toBe(done(mended));
});

test.each([
  "openConsultations + 1 > 3",
  "len(messageText) > 5",
  "chatbot xor busyOn",
  "timeOfDay >= 24:00",
  "sinceReply >= 500ms",
])("`when %s` is one error without a fix", (written) => {
  const text = asked(written)
    .replace("assign", "message")
    .replaceAll("openConsultations", "openConsultations");
  expect(errorsIn(text)).toHaveLength(1);
});

test.each([
  'messageText not contains "a" and weekday in (saturday,sunday)',
  "room in (waiting, received) and chatbot",
  'messageText in ("a", "b") or not chatbot',
])("what is right is left alone: %s", (written) => {
  const text = `${head}on message { when ${written} then send hi once a day\n  send bye once; close }`;
  expect(errorsIn(text)).toEqual([]);
});

test.each([
  'messageText is "" or "" is messageText',
  'messageText contains "a" or "" is messageText',
  'messageText contains "a" or "b" or "c" is not messageText',
  'messageText is "a" or "b" is messageText or chatbot',
])("a text in front of a comparison belongs to that one: %s", (condition) => {
  expect(errorsIn(asked(condition)).filter((one) => one.startsWith("not-in-annae"))).toEqual([]);
});

test("a comment is no pattern", () => {
  expect(foundIn('fact day: date = /* in 2 */ 2026-11-20 "날"')).toEqual([]);
  expect(errorsIn(asked('messageText is /* a */ "x" /* b */'))).toEqual([]);
});
