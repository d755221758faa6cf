import { isSafeUrl } from "@annae/channel-kit";
import {
  advertisingIn,
  type Button,
  type Doc,
  type SystemMessage,
  type SystemMessageWording,
} from "@annae/vocabulary";

/** Something that a wording must be for the platform to take it, and whether it is. */
export interface WordingCheck {
  readonly says: Doc;
  readonly met: boolean;
}

/** What the platform asks of a wording of its message. `end`: the words that end a consultation there. */
export function wordingChecks(
  { requires, maxText, maxButtons, keywordsClashWithChatbot }: SystemMessage,
  { text = "", buttons = [] }: SystemMessageWording,
  { chatbot, end }: { readonly chatbot: boolean; readonly end: string | undefined },
): readonly WordingCheck[] {
  const clashes = buttons.some((button) => "keyword" in button && button.keyword.trim() !== end);
  const [most, buttonsAtMost] = [maxText.max, maxButtons.max];
  return [
    ...requires.map(({ pattern, why }) => ({ says: why, met: text.search(pattern) !== -1 })),
    {
      says: { ko: `${most}자 이내`, en: `within ${most} characters` },
      met: text.trim() !== "" && text.length <= most,
    },
    {
      says: { ko: "광고로 보이는 말 없음", en: "no word of advertising" },
      met: advertisingIn(text) === undefined,
    },
    {
      says: {
        ko: `버튼 ${buttonsAtMost}개까지, 모두 이름이 있음`,
        en: `at most ${buttonsAtMost} buttons, each with a name`,
      },
      met: buttons.length <= buttonsAtMost && buttons.every(({ label }) => label.trim() !== ""),
    },
    { says: leading, met: buttons.every(leads) },
    ...(chatbot && keywordsClashWithChatbot === true
      ? [{ says: withoutKeywords, met: !clashes }]
      : []),
  ];
}

/** Whether pressing it does anything. */
function leads(button: Button): boolean {
  return "url" in button ? isSafeUrl(button.url) : button.keyword.trim() !== "";
}

const leading: Doc = {
  ko: "버튼마다 열릴 링크나 키워드가 있음 (링크는 https://example.com처럼 끝까지)",
  en: "behind each button a whole link (https://example.com) or a keyword",
};

const withoutKeywords: Doc = {
  ko: "챗봇을 쓰므로 키워드 버튼 없음 (누르면 챗봇이 입력 오류로 받습니다)",
  en: "no keyword buttons, for the chatbot would take them for input errors",
};
