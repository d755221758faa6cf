import { expect, test } from "vitest";
import { expected, foundIn, reported } from "../testing/found-in.ts";

const code = "promised-answer";

function policy(rule: string, message = 'message offHours { text "내일 «답해 드리겠습니다»." }') {
  return `${message}\non request first {\n  closed: ${rule}\n  open: otherwise assign\n}`;
}

test.each([
  "when afterHours then send offHours; close",
  "when afterHours then send offHours; refuse",
  "when afterHours then send offHours; queue if acceptAfterHours else close",
  "when afterHours then close if !acceptAfterHours; send offHours once",
])("a promise is told where the same rule may take no request: %s", (rule) => {
  const text = policy(rule);
  expect(foundIn(text)).toEqual(expected(text, code));
});

test.each([
  "when afterHours then send offHours; queue",
  "when afterHours and acceptAfterHours then send offHours; queue if acceptAfterHours else close",
  "when afterHours then send offHours if acceptAfterHours; queue if acceptAfterHours else close",
])("a promise that is kept is fine: %s", (rule) => {
  expect(foundIn(policy(rule))).toEqual([]);
});

test("a case that an earlier rule of the block takes is no case", () => {
  const text = `message offHours { text "내일 답해 드리겠습니다." }
on request first {
  refused: when afterHours and !acceptAfterHours then refuse
  closed: when afterHours then send offHours; queue if acceptAfterHours else close
  open: otherwise assign
}`;
  expect(foundIn(text)).toEqual([]);
});

test("the text of one channel may promise too", () => {
  const text = policy(
    "when afterHours then send offHours; close",
    'message offHours {\n  text "쉬는 시간입니다."\n  on alpha { text "내일 «연락드리겠습니다»." }\n}',
  );
  expect(foundIn(text)).toEqual(expected(text, code));
});

test("a message like such a kind is looked at, any other is not", () => {
  const later = (kind: string) =>
    policy(
      "when afterHours then send later; close",
      `message later${kind} { text "We are closed. «We will answer» tomorrow." }`,
    );
  expect(foundIn(later(" like unavailable"))).toEqual(expected(later(" like unavailable"), code));
  expect(foundIn(later(""))).toEqual([]);
});

test("the help names a case and the place", () => {
  const text = policy("when afterHours then send offHours; queue if acceptAfterHours else close");
  const help = reported(text, code)[0]?.wording.en.help;
  expect(help).toContain("`acceptAfterHours is no`");
  expect(help).toContain("`close` at policy.rules:3");
});
