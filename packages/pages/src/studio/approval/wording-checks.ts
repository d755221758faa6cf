import { isSafeUrl } from "@annae/channel-kit";
import {
  type Button,
  type Doc,
  type SystemMessage,
  type SystemMessageWording,
  wordingDemands,
} from "@annae/vocabulary";

/** Something that a wording must be for the platform to take it, and whether it is. */
export interface WordingCheck {
  readonly says: Doc;
  readonly met: boolean;
}

/** What the platform asks of a wording of its message, and what a form of it must have. `end`: the words that end a consultation there. */
export function wordingChecks(
  message: SystemMessage,
  { text = "", buttons = [] }: SystemMessageWording,
  { chatbot, end }: { readonly chatbot: boolean; readonly end: string | undefined },
): readonly WordingCheck[] {
  const demands = wordingDemands({ ...message, end }, { text, buttons }, chatbot);
  return [
    { says: { ko: "문구가 있음", en: "a text" }, met: text.trim() !== "" },
    ...demands.map(({ says, faults }) => ({ says, met: faults.length === 0 })),
    {
      says: { ko: "버튼마다 이름이 있음", en: "each button has a name" },
      met: buttons.every(({ label }) => label.trim() !== ""),
    },
    { says: leading, met: buttons.every(leads) },
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
