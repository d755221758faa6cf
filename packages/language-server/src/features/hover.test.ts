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

test("a rule's name shows the rule, also where it is removed", () => {
  expect(
    hovered(
      "on request first { night: when afterHours then queue\n otherwise assign }\nremove ni|ght\n",
    ),
  ).toContain("when afterHours then queue");
});

const night = `message hello "*인사*" { text "안녕" }
on request first {
  night: when afterHours then send hello; queue
  otherwise assign
}
when chatbot then send helo
`;

test.each([
  ["ni|ght", "ko", "**근무 시간 외라면**: ‘\\*인사\\*’ 발송; 상담을"],
  ["ni|ght", "en", "**If it is outside working hours**: sends “\\*인사\\*”;"],
  ["wh|en afterHours", "ko", "발송"],
  ["other|wise", "en", "**If none of the above applies**"],
] as const)(
  "a rule is read as a sentence, with errors elsewhere: %s in %s",
  (place, locale, part) => {
    expect(hovered(night.replace(place.replace("|", ""), place), locale)).toContain(part);
  },
);

test("what an author wrote is never more than text", () => {
  const text = `message hello "인사" { text "<b>굵게</b> [그림](https://example.com) *별*" }
hi: when chatbot then send hel|lo
`;
  const shown = String.raw`\<b\>굵게\</b\> \[그림\](https://example.com) \*별\*`;
  expect(hovered(text)).toContain(shown);
  expect(hovered('setting v|ip: yes/no = no "<b>"')).toContain(String.raw`\<b\>`);
  const fence = 'on message { h|i: when messageText contains "```" then close }';
  expect(hovered(fence)).toContain(
    '````annae\nhi: when messageText contains "```" then close\n````',
  );
});
