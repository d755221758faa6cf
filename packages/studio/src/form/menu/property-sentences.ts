import type { Doc } from "@annae/vocabulary";

/** What a sentence leaves to be chosen. `condition`, `message`, `action`, `event`: of the menu or the form; `duration`: `5m`; `count`: `4`. */
export type SentenceSlot = "message" | "condition" | "event" | "action" | "duration" | "count";

/** A sentence of what must hold, with slots in braces: to be read in both languages, and as a policy writes it. */
export interface PropertySentence {
  readonly id: string;
  readonly says: Doc;
  readonly written: string;
}

/** The sentences that operators choose from. */
export const propertySentences: readonly PropertySentence[] = [
  {
    id: "neverSendWhen",
    says: {
      ko: "{condition} ‘{message}’ 메시지를 보내지 않습니다",
      en: "{message} is never sent {condition}",
    },
    written: "never send {message} when {condition}",
  },
  {
    id: "neverSendOn",
    says: {
      ko: "‘{event}’ 이벤트에서는 ‘{message}’ 메시지를 보내지 않습니다",
      en: "{message} is never sent at “{event}”",
    },
    written: "never send {message} on {event}",
  },
  {
    id: "nothingButWhen",
    says: {
      ko: "{condition} ‘{message}’ 말고는 어떤 메시지도 보내지 않습니다",
      en: "nothing but {message} is sent {condition}",
    },
    written: "never send something but {message} when {condition}",
  },
  {
    id: "neverTwice",
    says: {
      ko: "‘{message}’ 메시지를 {duration} 안에 두 번 보내지 않습니다",
      en: "{message} is never sent twice within {duration}",
    },
    written: "never send {message} twice within {duration}",
  },
  {
    id: "neverMoreThan",
    says: {
      ko: "{duration} 안에 메시지를 {count}번 넘게 보내지 않습니다",
      en: "never more than {count} messages are sent within {duration}",
    },
    written: "never more than {count} messages within {duration}",
  },
  {
    id: "neverDoWhen",
    says: {
      ko: "{condition} ‘{action}’ 동작을 하지 않습니다",
      en: "“{action}” is never done {condition}",
    },
    written: "never {action} when {condition}",
  },
  {
    id: "alwaysSendWhen",
    says: {
      ko: "‘{event}’ 이벤트에서 {condition} 반드시 ‘{message}’ 메시지를 보냅니다",
      en: "{message} is always sent at “{event}” {condition}",
    },
    written: "always send {message} on {event} when {condition}",
  },
  {
    id: "alwaysSomething",
    says: {
      ko: "‘{event}’ 이벤트에서 반드시 메시지를 보냅니다",
      en: "something is always sent at “{event}”",
    },
    written: "always send something on {event}",
  },
  {
    id: "alwaysAnOutcome",
    says: {
      ko: "상담 요청은 반드시 배분, 상담대기, 종료, 거절 가운데 하나로 이어집니다",
      en: "a request always leads to distribution, the queue, an end or a refusal",
    },
    written: "always (assign or queue or close or refuse) on request",
  },
];

/** The slots of the sentence, in the order in which a policy writes them. */
export function slotsOf({ written }: Pick<PropertySentence, "written">): readonly SentenceSlot[] {
  const found = [...written.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
  return slotNames
    .filter((name) => found.includes(name))
    .toSorted((one, other) => found.indexOf(one) - found.indexOf(other));
}

const slotNames: readonly SentenceSlot[] = [
  "message",
  "condition",
  "event",
  "action",
  "duration",
  "count",
];

/** The sentence as `addProperty` takes it, with what was chosen for its slots. */
export function spelledProperty(
  { written }: Pick<PropertySentence, "written">,
  chosen: Readonly<Partial<Record<SentenceSlot, string>>>,
): string {
  return slotNames.reduce(
    (all, name) => all.replaceAll(`{${name}}`, () => chosen[name] ?? ""),
    written,
  );
}
