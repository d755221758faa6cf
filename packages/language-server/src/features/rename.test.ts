import { expect, test } from "vitest";
import { filesAfter, opened } from "../testing/opened.ts";
import { renameAt, renamedAt } from "./rename.ts";

const files = {
  "base.rules": `policy base
setting grade: one of (gold, silver) = gold "등급"
message hello "인사" { text "[grade] 손님" }
on request first {
  late: when afterHours then send hello; queue
  otherwise assign
}
on message { when situation is late then send hello every 5m }
`,
  "shop.rules": `policy shop extends base
override message hello "우리 인사" { text "x [grade]" }
override late: when grade is gold then send hello
`,
  "tests/open.rules": `test "밤" on kakao { at 2026-11-20 22:00 request => hello, rule late }
`,
};

/** The files after the name under the cursor in the base is another; why not, where that can't be. */
function renamed(marked: string, newName: string) {
  const texts = { ...files, "base.rules": marked };
  const { session, view, offset } = opened(texts);
  const answer = renameAt(session, view, offset, newName);
  return "why" in answer ? answer.why.en : filesAfter(session, texts, answer);
}

test("a message is renamed in all policies and tests that name it", () => {
  const after = renamed(files["base.rules"].replace("send hello;", "send he|llo;"), "welcome");
  expect(after).toEqual(
    Object.fromEntries(
      Object.entries(files).map(([path, text]) => [path, text.replaceAll("hello", "welcome")]),
    ),
  );
});

test("a rule of a request is a situation, too", () => {
  const after = renamed(files["base.rules"].replace("  late:", "  la|te:"), "night");
  expect(after).toMatchObject({
    "base.rules": files["base.rules"].replaceAll("late", "night"),
    "shop.rules": files["shop.rules"].replaceAll("late", "night"),
  });
});

test("a setting is renamed in the holes of texts", () => {
  const after = renamed(files["base.rules"].replace("setting grade", "setting gr|ade"), "level");
  expect(after).toMatchObject({ "shop.rules": files["shop.rules"].replaceAll("grade", "level") });
});

test("a message that gets the name of a kind keeps the kind that it has, overrides of it too", () => {
  const texts = {
    "base.rules": `policy base\nmessage lun|ch { text "점심" }\non assign { send lunch }\n`,
    "shop.rules": `policy shop extends base\noverride message lunch "우리 점심" { text "밥" }\n`,
  };
  const { session, view, offset } = opened(texts);
  session.view(session.uriOf("shop.rules"));
  const answer = renameAt(session, view, offset, "busy");
  expect("why" in answer ? answer : filesAfter(session, texts, answer)).toEqual({
    "base.rules": `policy base\nmessage busy like notice { text "점심" }\non assign { send busy }\n`,
    "shop.rules": `policy shop extends base\noverride message busy "우리 점심" like notice { text "밥" }\n`,
  });
});

test("a message that is named like a kind keeps its kind", () => {
  const text = `message bu|sy "바쁨" { text "기다려 주세요" }\non assign { send busy }\n`;
  const { session, view, offset } = opened({ "shop.rules": text });
  const answer = renameAt(session, view, offset, "wait");
  expect("why" in answer ? answer : filesAfter(session, { "shop.rules": text }, answer)).toEqual({
    "shop.rules": `message wait "바쁨" like busy { text "기다려 주세요" }\non assign { send wait }\n`,
  });
});

test.each([
  ["send he|llo;", "when", "`when` can't be a name"],
  ["send he|llo;", "two words", "`two words` can't be a name"],
  ["send he|llo;", "", "`` can't be a name"],
])("%s is not called %j", (marked, newName, why) => {
  expect(renamed(files["base.rules"].replace("send hello;", marked), newName)).toBe(why);
});

test("a name that is taken is refused with what would be wrong", () => {
  const two = files["base.rules"].replace("on request", 'message bye { text "b" }\non request');
  expect(renamed(two.replace("send hello;", "send he|llo;"), "bye")).toMatch(/bye/);
});

test.each([
  "when afterH|ours then close",
  "when room is wai|ting then close",
  "wh|en chatbot then close",
])("what the language names keeps its name: %s", (text) => {
  const { view, offset } = opened({ "shop.rules": text });
  expect(renamedAt(view, offset)).toHaveProperty("why");
});
