import { expect, test } from "vitest";
import { promiseIn } from "./promise-in.ts";

test.each([
  ["지금은 상담 시간이 아닙니다. 다음 근무일에 답해 드리겠습니다.", "답해 드리겠습니다"],
  ["확인하는 대로 연락드리겠습니다", "연락드리겠습니다"],
  ["내일 연락 드릴게요!", "연락 드릴게요"],
  ["순서대로 답변드립니다.", "답변드립니다"],
  ["곧 안내해 드리겠습니다.", "안내해 드리겠습니다"],
  ["문의를 남겨 주시면 다음 날 답변해 드릴 예정입니다.", "답변해 드릴 예정입니다"],
  ["상담 시간이 아닙니다.\n내일 회신하겠습니다.", "회신하겠습니다"],
  ["기다려 주시면 순서대로 답변드리겠습니다.", "답변드리겠습니다"],
  ["문의 내용을 적어 주시면 확인 후 연락드리겠습니다.", "연락드리겠습니다"],
  ["If you wait, we will answer.", "we will answer"],
  ["We are closed. We will answer tomorrow.", "We will answer"],
  ["Leave a message and we'll get back to you.", "we'll get back"],
  ["If you leave a message, we will gladly help tomorrow.", "we will gladly help"],
  ["A counselor will contact you soon.", "A counselor will contact"],
])("%j promises an answer", (text, promise) => {
  expect(promiseIn(text)).toBe(promise);
});

test.each([
  "지금은 상담 시간이 아닙니다. 자주 묻는 질문에서 먼저 답을 찾아보실 수 있습니다.",
  "지금은 상담을 진행하기 어렵습니다. 급한 문의는 1588-0000으로 전화해 주세요.",
  "지금은 답변드릴 수 없습니다.",
  "이미 답변드렸습니다.",
  "상담 시간에 다시 찾아 주시면 답해 드리겠습니다.",
  "상담 시간을 안내드립니다: 평일 10시부터 18시까지",
  "상담 시간에 메시지를 다시 보내 주시면 답변드리겠습니다.",
  "답변드리지 못합니다.",
  "We are closed. We answer from 10 to 18.",
  "We will not answer today.",
  "If you write again tomorrow, we will answer.",
  "Please call us.",
])("%j promises none", (text) => {
  expect(promiseIn(text)).toBeUndefined();
});
