import type { Option } from "./command.ts";

/** What every command understands. */
export const everywhere: readonly Option[] = [
  {
    name: "lang",
    value: "ko|en",
    doc: {
      ko: "말할 언어. 없으면 LC_ALL, LC_MESSAGES, LANG, 운영체제 설정 순서로 정합니다",
      en: "the language to speak; otherwise LC_ALL, LC_MESSAGES, LANG and the system decide",
    },
  },
  { name: "help", short: "h", doc: { ko: "이 도움말", en: "this help" } },
];
