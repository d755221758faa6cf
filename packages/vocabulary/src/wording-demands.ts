import { advertisingIn } from "./advertising.ts";
import type { SystemMessage } from "./channel.ts";
import type { Doc } from "./locale.ts";
import type { SystemMessageWording } from "./settings/index.ts";

/** What a platform takes of a wording of its message, and the words that end a consultation there. */
export type WordingLimits = Pick<
  SystemMessage,
  "maxText" | "maxButtons" | "requires" | "keywordsClashWithChatbot"
> & { readonly end: string | undefined };

/** Something that a platform asks of a wording: as one reads it beforehand, and what is wrong, and where, if it is not met. */
export interface WordingDemand {
  readonly says: Doc;
  readonly faults: readonly { readonly at: readonly (string | number)[]; readonly message: Doc }[];
}

/** Everything that the platform asks of the wording; `chatbot`: whether the tenant uses one. A text that is not given is not looked at. */
export function wordingDemands(
  { maxText, maxButtons, requires, keywordsClashWithChatbot, end }: WordingLimits,
  { text, buttons = [] }: SystemMessageWording,
  chatbot: boolean,
): readonly WordingDemand[] {
  const word = text === undefined ? undefined : advertisingIn(text);
  const clashing = [...buttons.entries()].filter(
    ([, button]) => "keyword" in button && button.keyword.trim() !== end,
  );
  return [
    {
      says: within(characters(maxText.max)),
      faults: tooMany("text", text?.length ?? 0, maxText.max),
    },
    ...requires.map(({ pattern, why }) => ({
      says: why,
      faults: text === undefined || text.search(pattern) !== -1 ? [] : [missing(why)],
    })),
    {
      says: { ko: "광고로 보이는 말 없음", en: "no word of advertising" },
      faults: word === undefined ? [] : [advertises(word)],
    },
    {
      says: within(buttonsOf(maxButtons.max)),
      faults: tooMany("buttons", buttons.length, maxButtons.max),
    },
    ...(chatbot && keywordsClashWithChatbot === true
      ? [
          {
            says: withoutKeywords,
            faults: clashing.map(([index]) => ({
              at: ["buttons", index, "keyword"],
              message: clash,
            })),
          },
        ]
      : []),
  ];
}

const missing = (why: Doc) => ({
  at: ["text"],
  message: { ko: `빠진 것: ${why.ko}`, en: `does not contain ${why.en}` },
});

const advertises = (word: string) => ({
  at: ["text"],
  message: {
    ko: `광고로 보이는 말 "${word}". 플랫폼이 반려합니다`,
    en: `has a word of advertising, "${word}": the platform would reject it`,
  },
});

const withoutKeywords: Doc = {
  ko: "챗봇을 쓰므로 키워드 버튼 없음 (누르면 챗봇이 입력 오류로 받습니다)",
  en: "no keyword buttons, for the chatbot would take them for input errors",
};
const clash: Doc = {
  ko: "챗봇을 쓰는 채널의 이 메시지에는 키워드 버튼을 넣을 수 없습니다. 누르면 챗봇이 입력 오류로 받습니다",
  en: "keyword buttons cannot stand in this message where a chatbot is used: it takes them for input errors",
};

const characters = (count: number): Doc => ({ ko: `${count}자`, en: `${count} characters` });
const buttonsOf = (count: number): Doc => ({ ko: `버튼 ${count}개`, en: `${count} buttons` });
const within = ({ ko, en }: Doc): Doc => ({ ko: `${ko}까지`, en: `at most ${en}` });

function tooMany(of: "text" | "buttons", count: number, max: number): WordingDemand["faults"] {
  if (count <= max) return [];
  const words = of === "text" ? characters : buttonsOf;
  const [most, got] = [words(max), words(count)];
  const message = {
    ko: `최대 ${most.ko}까지 쓸 수 있습니다 (지금 ${got.ko})`,
    en: `must be at most ${most.en}, not ${got.en}`,
  };
  return [{ at: [of], message }];
}
