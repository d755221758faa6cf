import { expect, test } from "vitest";
import { announcements, systemMessages } from "./system-messages.ts";

const missing = (text: string) =>
  (systemMessages.ST?.requires ?? [])
    .filter(({ pattern }) => !pattern.test(text))
    .map(({ pattern }) => pattern.source);

test("SYS-2: Kakao shows ST on entering and S3 when the consultation is over", () => {
  expect(announcements).toEqual([
    { at: "enter", system: "ST" },
    { at: "ended", system: "S3" },
    { at: "switchToBot", system: "SB" },
  ]);
});

test("SYS-3: ST needs the company's name, that the conversation is stored, and how to leave", () => {
  expect(missing("")).toHaveLength(3);
  expect(missing("대화는 #{위탁사명}에 보관됩니다. 나가기: !종료")).toEqual([]);
  expect(missing("대화는 #{위탁사명}에 남습니다. 나가기: !종료")).toEqual(["저장|보관"]);
  expect(missing("대화는 저장됩니다. 나가기: !종료")).toEqual(["#\\{위탁사명\\}"]);
  expect(missing("대화는 #{위탁사명}에 저장됩니다.")).toEqual(["!종료"]);
});

test("SYS-5: each has at most 200 characters and 5 buttons", () => {
  for (const { maxText, maxButtons } of Object.values(systemMessages)) {
    expect([maxText.max, maxButtons.max]).toEqual([200, 5]);
  }
});

test("SYS-7: only the keyword buttons of ST clash with a chatbot", () => {
  const clashing = Object.values(systemMessages).filter((known) => known.keywordsClashWithChatbot);
  expect(clashing.map(({ code }) => code)).toEqual(["ST"]);
});

test("SYS-8: customers who have not added the channel get a button for it below ST", () => {
  expect(systemMessages.ST?.forNewcomers?.button.label).toBe("채널 추가");
  expect(systemMessages.S1?.forNewcomers).toBeUndefined();
});
