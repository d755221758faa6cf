import type { Announcement, Commands, SystemMessage } from "@annae/vocabulary";
import { systemButtons, systemText } from "./limits.ts";

const bounds = {
  maxText: systemText,
  maxButtons: systemButtons,
  buttons: [],
  requires: [],
} as const;

const start: SystemMessage = {
  ...bounds,
  code: "ST",
  doc: { ko: "상담시작", en: "start" },
  // As Kakao shows it, published by dealers of consult talk
  text: '1:1채팅을 요청하셨습니다. 채팅 내용은 상담 품질 관리를 위해 #{위탁사명}에 저장됩니다. 상담을 시작하려면 메시지를 입력해주세요. 채팅을 원치 않으시면 "!종료"를 입력해주세요.(카톡)',
  requires: [
    {
      pattern: /#\{위탁사명\}/,
      why: {
        ko: "대화를 맡아 보관하는 위탁사명이 들어갈 자리(#{위탁사명})",
        en: "the place for the name of the company that keeps the conversation (#{위탁사명})",
      },
    },
    {
      pattern: /저장|보관/,
      why: {
        ko: "위탁사에 상담 내용이 저장된다는 안내",
        en: "the statement that the conversation is stored with that company (저장 or 보관)",
      },
    },
    {
      pattern: /!종료/,
      why: { ko: "종료 방법 안내(!종료)", en: "how to leave the chat (!종료)" },
    },
  ],
  keywordsClashWithChatbot: true,
  shownByPlatform: {
    ko: "고객이 채팅방에 들어오면 카카오가 직접 보여 줍니다. `send`로 보낼 수는 없습니다.",
    en: "Kakao shows it when a customer enters; it has no code that a company could ask for it with.",
  },
  forNewcomers: {
    text: "채널을 추가하시면 상담 소식을 놓치지 않고 받아 보실 수 있습니다.",
    button: { label: "채널 추가", url: "https://pf.kakao.com/" },
  },
};

const unavailable: SystemMessage = {
  ...bounds,
  code: "S1",
  doc: { ko: "상담불가", en: "unavailable" },
  // As Kakao shows it, published by dealers of consult talk
  text: "상담원 연결이 지연되고 있습니다. 잠시 후 다시 이용해 주세요.(훌쩍)",
};

const absent: SystemMessage = {
  ...bounds,
  code: "S2",
  doc: { ko: "상담부재", en: "absent" },
  // Kakao's own wording is not public: this one is ours
  text: "지금은 상담원이 자리에 없습니다. 상담 시간에 다시 찾아 주세요.",
};

const ended: SystemMessage = {
  ...bounds,
  code: "S3",
  doc: { ko: "상담종료", en: "end" },
  // Kakao's own wording is not public: this one is ours
  text: "상담이 종료되었습니다. 이용해 주셔서 감사합니다.",
};

const botSwitch: SystemMessage = {
  ...bounds,
  code: "SB",
  doc: { ko: "봇전환", en: "back to the chatbot" },
  // Kakao's own wording is not public: this one is ours
  text: "챗봇으로 전환되었습니다. 궁금한 점을 입력해 주세요.",
  shownByPlatform: {
    ko: "상담 중에 고객이 ‘챗봇으로 전환’ 버튼을 누르면 카카오가 직접 보여 줍니다.",
    en: "Kakao shows it when a customer presses the button that leads from a counselor back to the chatbot.",
  },
};

/** Kakao's own messages by code: SYS-1, SYS-11. */
export const systemMessages: Readonly<Record<string, SystemMessage>> = {
  ST: start,
  S1: unavailable,
  S2: absent,
  S3: ended,
  SB: botSwitch,
};

/** What Kakao shows by itself from the registered texts at every consultation: SYS-2, SYS-11. */
export const announcements: readonly Announcement[] = [
  { at: "enter", system: "ST" },
  { at: "ended", system: "S3" },
  { at: "switchToBot", system: "SB" },
];

/** What Kakao itself understands of a customer's words: SYS-6. */
export const customerCommands = { end: "!종료" } as const satisfies Commands;
