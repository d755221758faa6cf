import type { Doc } from "@annae/vocabulary";
import type { MenuChoice } from "./menu-of.ts";

/** What a sentence leaves to be chosen. */
export type SentenceSlot =
  /** What is done: `send a`, `tell counselor a`, `close`, or one of `anyDeeds`; any number. */
  | "deeds"
  /** Any number of messages that are sent, or told counselors. */
  | "messages"
  | "told"
  /** `5m`. */
  | "duration"
  /** `4`. */
  | "count"
  /** Any number; none: always. */
  | "events"
  /** None: always. */
  | "condition"
  /** `without reply`, or nothing. */
  | "reply";

/** A sentence of what must hold: as people read it in a menu, and as a policy writes it, with slots in braces. */
export interface PropertySentence {
  readonly id: string;
  readonly says: Doc;
  readonly written: string;
}

const when = "{events}{condition}";
const pace = `within {duration}{reply}${when}`;

/** The sentences that operators choose from: everything that a property can say. */
export const propertySentences: readonly PropertySentence[] = [
  {
    id: "never",
    says: { ko: "고른 일은 하지 않습니다", en: "what is chosen is never done" },
    written: `never {deeds}${when}`,
  },
  {
    id: "always",
    says: {
      ko: "고른 일 가운데 하나는 반드시 합니다",
      en: "something of what is chosen is always done",
    },
    written: `always {deeds}${when}`,
  },
  {
    id: "nothingBut",
    says: {
      ko: "고른 메시지 말고는 어떤 메시지도 보내지 않습니다",
      en: "nothing but the chosen messages is sent",
    },
    written: `never send something but {messages}${when}`,
  },
  {
    id: "toldNothingBut",
    says: {
      ko: "고른 메시지 말고는 상담사에게 아무것도 알리지 않습니다",
      en: "counselors are told nothing but the chosen messages",
    },
    written: `never tell counselor something but {told}${when}`,
  },
  {
    id: "neverTwice",
    says: {
      ko: "정한 시간 안에 같은 일을 두 번 하지 않습니다",
      en: "what is chosen is never done twice within some time",
    },
    written: `never {deeds} twice ${pace}`,
  },
  {
    id: "neverMoreTimes",
    says: {
      ko: "정한 시간 안에 같은 일을 몇 번 넘게 하지 않습니다",
      en: "what is chosen is never done more than some times within some time",
    },
    written: `never {deeds} more than {count} times ${pace}`,
  },
  {
    id: "neverMoreMessages",
    says: {
      ko: "정한 시간 안에 메시지를 몇 개 넘게 보내지 않습니다",
      en: "never more than some messages are sent within some time",
    },
    written: `never more than {count} messages ${pace}`,
  },
];

/** Deeds with any message, or with any but some, which are to be chosen then. */
export const anyDeeds: readonly MenuChoice[] = [
  { written: "send something", says: { ko: "어떤 메시지든 보내기", en: "send any message" } },
  {
    written: "send something but {messages}",
    says: { ko: "고른 것 말고 다른 메시지 보내기", en: "send any but the chosen messages" },
  },
  {
    written: "tell counselor something",
    says: { ko: "상담사에게 무엇이든 알리기", en: "tell counselors anything" },
  },
  {
    written: "tell counselor something but {told}",
    says: {
      ko: "상담사에게 고른 것 말고 다른 것 알리기",
      en: "tell counselors anything but the chosen messages",
    },
  },
];

/** By slot what was chosen for it. */
export type ChosenSlots = Readonly<Partial<Record<SentenceSlot, readonly string[]>>>;

/** How a slot is written with what was chosen; null: something must be chosen. */
const spelled: Readonly<Record<SentenceSlot, (chosen: readonly string[]) => string | null>> = {
  deeds: (chosen) => listed(chosen, " or "),
  messages: (chosen) => listed(chosen, ", "),
  told: (chosen) => listed(chosen, ", "),
  duration: ([only]) => only || null,
  count: ([only]) => only || null,
  events: (chosen) => (chosen.length === 0 ? "" : ` on ${chosen.join(", ")}`),
  condition: ([only]) => (only ? ` when ${only}` : ""),
  reply: ([only]) => (only ? ` ${only}` : ""),
};

function listed(chosen: readonly string[], between: string): string | null {
  const [first] = chosen;
  if (first === undefined) return null;
  return chosen.length === 1 ? first : `(${chosen.join(between)})`;
}

/** The slots of the sentence and of the deeds that were chosen for it, in the order in which one thinks of them. */
export function slotsOf(
  { written }: Pick<PropertySentence, "written">,
  { deeds = [] }: ChosenSlots,
): readonly SentenceSlot[] {
  const all: readonly SentenceSlot[] = [
    ...([
      "deeds",
      "messages",
      "told",
      "count",
      "duration",
      "reply",
      "events",
      "condition",
    ] as const),
  ];
  const asked = written.includes("{deeds}") ? [written, ...deeds] : [written];
  return all.filter((slot) => asked.some((one) => one.includes(`{${slot}}`)));
}

/** The sentence as `addProperty` takes it, with what was chosen for its slots; null: something is still to be chosen. */
export function spelledProperty(sentence: PropertySentence, chosen: ChosenSlots): string | null {
  let written = sentence.written;
  for (const slot of slotsOf(sentence, chosen)) {
    const text = spelled[slot](chosen[slot] ?? []);
    if (text === null) return null;
    written = written.replace(`{${slot}}`, () => text);
  }
  return written;
}
