import { kakao } from "@annae/channel-kakao";
import { parseTenantSettings, systemMessageLimits } from "@annae/runtime";
import type { Button } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { wordingChecks } from "./wording-checks.ts";

const good = '상담 내용은 #{위탁사명}에 저장됩니다. 끝내려면 "!종료"를 적어 주세요.';
const link: Button = { label: "홈", url: "https://example.com" };
const end: Button = { label: "종료", keyword: "!종료" };
const keyword: Button = { label: "상담 시작", keyword: "상담 시작" };

const wordings = [
  { text: good },
  { text: good, buttons: [link, end] },
  { text: good, buttons: [keyword] },
  { text: good, buttons: Array.from({ length: 6 }, () => link) },
  { text: good, buttons: [{ ...link, url: "https://" }] },
  { text: good, buttons: [{ ...link, url: "example.com" }] },
  { text: good, buttons: [{ ...link, label: " " }] },
  { text: good, buttons: [{ ...end, keyword: "" }] },
  { text: good.padEnd(200, ".") },
  { text: good.padEnd(201, ".") },
  { text: good.replace("#{위탁사명}", "회사") },
  { text: good.replace("저장", "이용") },
  { text: good.replace("!종료", "종료") },
  { text: `${good} 할인 쿠폰을 받으세요.` },
];
const cases = wordings.flatMap((wording) =>
  [true, false].flatMap((chatbot) =>
    ["ST", "S1"].map((code) => ({ wording, chatbot, code }) as const),
  ),
);

test.each(cases)("what is checked before asking is what is refused later: %j", (one) => {
  const { wording, chatbot, code } = one;
  const message = kakao.systemMessages[code] ?? expect.fail(code);
  const checks = wordingChecks(message, wording, { chatbot, end: kakao.commands.end });
  const settings = {
    timezone: "Asia/Seoul",
    chatbot,
    systemMessages: { [code]: { ...wording, state: "draft" } },
  };
  const policy = { settings: {}, messages: {}, systemTexts: {}, events: {} };
  const parsed = parseTenantSettings(settings, policy, "$", systemMessageLimits([kakao]));
  expect(checks.every(({ met }) => met)).toBe(parsed.ok);
});

test("an empty text and a button without a name wait for words", () => {
  const { S1 = expect.fail("S1") } = kakao.systemMessages;
  const unmet = (wording: Parameters<typeof wordingChecks>[1]) =>
    wordingChecks(S1, wording, { chatbot: false, end: undefined }).filter(({ met }) => !met);
  expect(unmet({ text: " " }).map(({ says }) => says.en)).toEqual(["a text"]);
  expect(unmet({ text: "글", buttons: [{ ...link, label: "" }] })).toHaveLength(1);
});
