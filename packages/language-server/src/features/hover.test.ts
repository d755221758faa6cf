import { expect, test } from "vitest";
import { opened } from "../testing/opened.ts";
import { hoverAt } from "./hover.ts";

const hovered = (text: string, locale: "ko" | "en" = "en") => {
  const { session, view, offset } = opened({ "shop.rules": text }, { locale });
  const contents = hoverAt(session, view, offset)?.contents;
  return typeof contents === "object" && "value" in contents ? contents.value : null;
};

test("a fact has its type, its meaning in the reader's language, and when it is known", () => {
  expect(hovered('on message { when message|Text is "a" then close }', "ko")).toMatch(
    /messageText: text[\s\S]*고객[\s\S]*값이 있는 이벤트: .*`message`/,
  );
});

test("a setting is described as its author does", () => {
  expect(hovered('setting vip: yes/no = no "단골"\nwhen v|ip then close\n')).toContain(
    "vip: yes/no",
  );
});

test("a message shows its text and who says it, channel by channel, and in its cases", () => {
  const said = hovered(
    'message hello "인사" { text "안녕" on web { text "웹 안녕" } when chatbot { text "봇 안녕" } }\non assign { send hel|lo }\n',
  );
  expect(said).toMatch(/\*\*kakao\*\* \(.+\): 안녕/);
  expect(said).toMatch(/\*\*web\*\* \(.+\): 웹 안녕/);
  expect(said).toContain("*chatbot*: 봇 안녕");
});

test("a platform message shows what the platform says", () => {
  expect(hovered("on message { when chatbot then send S|2 every 5m }")).toMatch(/kakao/);
});

test("a rule's name shows the rule", () => {
  expect(
    hovered(
      "on request first { night: when afterHours then queue\n otherwise assign }\nremove ni|ght\n",
    ),
  ).toContain("when afterHours then queue");
});

test("a keyword is explained, and a space means nothing", () => {
  expect(hovered("wh|en chatbot then close")).toMatch(/condition/);
  expect(hovered("when chatbot then close\n\n|\n")).toBeNull();
});
