import { statusAnswers } from "@annae/channel-kit/webhook";
import type { AnswerRow, Channel, Doc, SendOutcome } from "@annae/vocabulary";
import { both, code, table } from "./markdown.ts";

/** What is done after each outcome. */
const doings: Readonly<Record<SendOutcome, Doc>> = {
  sent: { ko: "끝", en: "done" },
  later: { ko: "자동으로 다시 보냄", en: "sent again" },
  wait: { ko: "그 회사의 발송을 잠시 멈춤", en: "the tenant's sending pauses" },
  operator: {
    ko: "운영자에게 알리고 1분마다 다시 보냄",
    en: "operators are told; sent again every minute",
  },
  gone: {
    ko: "미전달 목록에 넣음 (받을 고객 없음)",
    en: "put into the list of undelivered: nobody is there",
  },
  refused: {
    ko: "미전달 목록에 넣음 (요청 오류)",
    en: "put into the list of undelivered: the request is wrong",
  },
  unknown: {
    ko: "번호가 있는 플랫폼에는 다시 보내고, 없는 플랫폼이면 미전달 목록에 넣음",
    en: "sent again where the platform knows numbers, else put into the list of undelivered",
  },
};

/** What each platform answers with, what it means and what is done. */
export function answersTable(channels: readonly Channel[]): string {
  const ofAll = statusAnswers.map((row) => line("—", { ...row, code: `HTTP ${row.code}` }));
  const own = channels.flatMap(({ id, transport }) =>
    (transport?.answers ?? []).map((row) => line(code(id), row)),
  );
  return table(
    ["채널 · Channel", "코드 · Code", "뜻 · Meaning", "처리 · What is done", "출처 · Source"],
    [...own, ...ofAll],
  );
}

function line(channel: string, { code: written, outcome, doc, source }: AnswerRow) {
  return [channel, code(written), both(doc), `${code(outcome)} ${both(doings[outcome])}`, source];
}
