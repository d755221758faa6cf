import type { Language } from "../page/language.ts";

const ko = {
  chat: "상담 창",
  close: "닫기",
  open: (unread: number) => (unread === 0 ? "문의하기" : `새 메시지 ${unread}건`),
};

/** What the button says: Korean first, English as complete. */
export const widgetWords: Readonly<Record<Language, typeof ko>> = {
  ko,
  en: {
    chat: "Chat window",
    close: "Close",
    open: (unread) => (unread === 0 ? "Ask us" : `${unread} new`),
  },
};
