import { describe, expect, it } from "vitest";
import {
  act,
  all,
  atLeast,
  first,
  message,
  policyOf,
  rule,
  send,
} from "../testing/policy-builder.ts";
import { at, scenarioOf } from "../testing/scenario.ts";
import { plainTin, tinChannel } from "../testing/tin-channel.ts";
import { playWithNotes } from "./play.ts";
import { renderTranscript, type TranscriptStyle } from "./transcript-text.ts";

const link = { label: "질문", url: "https://tin.example/faq" };
const policy = policyOf({
  messages: [
    message("title", "배송 문의"),
    message("offHours", "지금은 닫았습니다.\n\n내일 뵙겠습니다.", { buttons: [link] }),
  ],
  on: {
    request: first(
      rule("crowded", atLeast("openConsultations", 3), act("queue")),
      rule("available", null, act("assign")),
    ),
    assign: all(rule("assign#1", null, send("title"))),
    message: all(rule("closed", null, send("offHours", { once: true }))),
  },
});

const scenario = scenarioOf(
  [
    at("19:00", { type: "request" }),
    at("19:06", { type: "message", text: "여보세요" }),
    at("19:07", { type: "reply", counselor: "kim", text: "네, 고객님" }),
    at("19:08", { type: "end", by: "counselor" }),
  ],
  { name: "저녁" },
);

function printed(style: Partial<TranscriptStyle> = {}, channel = plainTin): string {
  const { transcript, notes } = playWithNotes(scenario, policy, channel);
  return renderTranscript(transcript, { locale: "ko", notes, ...style });
}

describe("a printed transcript", () => {
  it("reads as a chat: time, words, both views, the rules that fired, effects and room", () => {
    expect(printed()).toBe(`저녁 · test · tin

2026-11-20
19:00  고객이 상담사 연결을 요청했습니다
       ● available → assign
       상담방: 접수 · 배송 > 배송 지연

19:00  김해피 상담사에게 배정되었습니다 (자동)
       ● assign#1
       고객 화면 · 상담사  title
       │ 배송 문의
       상담사 화면 · 고객 (새 메시지 알림)  같은 내용
       상담방: 접수 · 배송 > 배송 지연

19:06  고객: 여보세요
       ● closed
       고객·상담사 화면 · 봇  offHours
       │ 지금은 닫았습니다.
       │
       │ 내일 뵙겠습니다.
       │ [질문] https://tin.example/faq
       상담방: 접수 · 배송 > 배송 지연

19:07  김해피: 네, 고객님
       상담방: 진행중 · 배송 > 배송 지연

19:08  상담사가 상담을 종료했습니다
       상담방: 상담 종료 · 배송 > 배송 지연
`);
  });

  it("says of a rule that fired what it asked for in vain", () => {
    const says = (time: string) => at(time, { type: "message", text: "여보세요" });
    const twice = scenarioOf([says("19:06"), says("19:09"), says("19:10")]);
    const { transcript, notes } = playWithNotes(twice, policy, plainTin);
    const lines = renderTranscript(transcript, { locale: "ko", notes }).split("\n");
    const unsent = "       ○ offHours 보내지 않음: 이 상담에서 이미 한 번 보내서";
    expect(lines.filter((line) => line.includes("○"))).toEqual([unsent]);
    expect(lines[lines.indexOf(unsent) - 1]).toBe("       ● closed");
  });

  it("explains every rule and everything left out where that is asked for", async () => {
    const text = printed({ locale: "en", explain: await policy.rules() }, tinChannel);
    expect(text).toContain(
      "○ crowded does not apply: there are no open consultations (openConsultations = 0) — test.rules:1",
    );
    expect(text).toContain(
      "✕ title not sent: this channel shows it to neither customer nor counselor — assign#1, test.rules:1",
    );
    expect(text).toContain("both see · system AWAY  offHours");
    expect(text).toContain("both see · system BYE\n");
  });

  it("has colors only where they are wanted, and the same words with them", () => {
    const colored = printed({ color: true });
    const codes = new RegExp(`${String.fromCharCode(27)}\\[\\d+m`, "g");
    expect(printed()).not.toMatch(codes);
    expect(colored).toMatch(codes);
    expect(colored.replaceAll(codes, "")).toBe(printed());
  });

  it("can be printed from the transcript alone", () => {
    const { transcript } = playWithNotes(scenario, policy, plainTin);
    expect(renderTranscript(transcript, { locale: "en" })).toContain("19:06  Customer\n");
  });

  it("lets nobody's words steer the terminal", () => {
    const sly = scenarioOf([at("19:00", { type: "message", text: "\u001b[2J\u202e안녕" })]);
    const { transcript, notes } = playWithNotes(sly, policy, plainTin);
    expect(renderTranscript(transcript, { locale: "ko", notes })).toContain(
      "고객: \ufffd[2J\ufffd안녕",
    );
  });
});
