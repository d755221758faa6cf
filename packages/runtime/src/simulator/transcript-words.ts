import type { Locale, Speaker } from "@annae/vocabulary";

/** The words of a printed transcript in one language. */
export interface TranscriptWords {
  readonly speakers: Readonly<Record<Speaker, string>>;
  readonly auto: string;
  readonly views: { readonly customer: string; readonly counselor: string; readonly both: string };
  readonly alert: string;
  readonly room: string;
  readonly sameText: string;
  readonly handledBefore: string;
}

/** The words of printed transcripts, by language. */
export const transcriptWords: Readonly<Record<Locale, TranscriptWords>> = {
  ko: {
    speakers: { bot: "봇", counselor: "상담사", customer: "고객", system: "시스템" },
    auto: "자동",
    views: { customer: "고객 화면", counselor: "상담사 화면", both: "고객·상담사 화면" },
    alert: "새 메시지 알림",
    room: "상담방",
    sameText: "같은 내용",
    handledBefore: "이미 처리한 이벤트라서 다시 보내지 않습니다",
  },
  en: {
    speakers: { bot: "bot", counselor: "counselor", customer: "customer", system: "system" },
    auto: "automatic",
    views: { customer: "customer sees", counselor: "counselor sees", both: "both see" },
    alert: "new-message alert",
    room: "room",
    sameText: "the same text",
    handledBefore: "handled before; nothing is sent again",
  },
};
