import type { Doc } from "@annae/vocabulary";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { didYouMean } from "../../diagnostics/suggestion-words.ts";

/** What a name in a test can be meant to stand for. */
const nouns = {
  setting: { ko: "설정", en: "setting" },
  fact: { ko: "사실", en: "fact" },
  approval: { ko: "승인 상태", en: "state of approval" },
  customer: { ko: "고객의 상태", en: "way for a customer to be" },
  trait: { ko: "상담원의 상태", en: "way for a counselor to be" },
  counselor: { ko: "상담원", en: "counselor" },
  expectation: { ko: "메시지나 효과", en: "message or effect" },
  message: { ko: "메시지", en: "message" },
  system: { ko: "시스템 메시지", en: "platform message" },
  speaker: { ko: "말하는 쪽", en: "speaker" },
  room: { ko: "상담방의 상태", en: "state of a room" },
  situation: { ko: "상황", en: "situation" },
  rule: { ko: "규칙", en: "rule" },
} as const satisfies Readonly<Record<string, Doc>>;

/** Names that are listed before the rest is left out. */
const shownNames = 12;

/** A name in a test that stands for nothing. */
export const unknownTestName = defineDiagnostic<{
  readonly name: string;
  readonly what: keyof typeof nouns;
  readonly known: readonly string[];
  readonly nearest: string | undefined;
}>({
  code: "unknown-test-name",
  severity: "error",
  wording: {
    ko: ({ name, what, known, nearest }) => ({
      title: `\`${name}\`${particle(name, "은/는")} 없는 ${nouns[what].ko}입니다`,
      help: didYouMean.ko(
        nearest,
        known.length === 0
          ? `쓸 수 있는 ${nouns[what].ko}${particle(nouns[what].ko, "이/가")} 하나도 없습니다`
          : `쓸 수 있는 것: ${listed(known)}`,
      ),
    }),
    en: ({ name, what, known, nearest }) => ({
      title: `there is no ${nouns[what].en} \`${name}\``,
      help: didYouMean.en(
        nearest,
        known.length === 0
          ? `there is no ${nouns[what].en} here at all`
          : `it can be ${listed(known)}`,
      ),
    }),
  },
});

function listed(known: readonly string[]): string {
  const shown = known.slice(0, shownNames).join(", ");
  return known.length > shownNames ? `${shown}, …` : shown;
}
