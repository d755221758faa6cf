import type { EventName, Locale, Speaker } from "@annae/vocabulary";

/** The words of a printed transcript in one language. */
export interface TranscriptWords {
  readonly speakers: Readonly<Record<Speaker, string>>;
  /** What happened, as a sentence without its subject's words. */
  readonly happenings: Readonly<Record<EventName, string>>;
  readonly given: (counselor: string) => string;
  readonly ended: Readonly<Record<"customer" | "counselor", string>>;
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
    happenings: {
      enter: "고객이 들어왔습니다",
      request: "고객이 상담원을 요청했습니다",
      assign: "상담사에게 배정되었습니다",
      message: "고객",
      reply: "상담사",
      end: "상담을 끝냈습니다",
      tick: "시간이 흘렀습니다",
    },
    given: (counselor) => `${counselor} 상담사에게 배정되었습니다`,
    ended: { customer: "고객이 상담을 끝냈습니다", counselor: "상담사가 상담을 끝냈습니다" },
    auto: "자동",
    views: { customer: "고객 화면", counselor: "상담사 화면", both: "고객·상담사 화면" },
    alert: "새 메시지 알림",
    room: "상담방",
    sameText: "같은 글",
    handledBefore: "이미 처리한 이벤트라 다시 보내지 않습니다",
  },
  en: {
    speakers: { bot: "bot", counselor: "counselor", customer: "customer", system: "system" },
    happenings: {
      enter: "The customer opens the chat",
      request: "The customer asks for a counselor",
      assign: "The consultation reaches a counselor",
      message: "Customer",
      reply: "Counselor",
      end: "The consultation is ended",
      tick: "Time passes",
    },
    given: (counselor) => `The consultation reaches ${counselor}`,
    ended: {
      customer: "The customer ends the consultation",
      counselor: "The counselor ends the consultation",
    },
    auto: "automatic",
    views: { customer: "customer sees", counselor: "counselor sees", both: "both see" },
    alert: "new-message alert",
    room: "room",
    sameText: "the same text",
    handledBefore: "handled before; nothing is sent again",
  },
};
