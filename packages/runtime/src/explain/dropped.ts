import { spokenValue } from "@annae/ir";
import { type Doc, particle } from "@annae/vocabulary";

/** Why something that a rule asked for did not happen. */
export type DropReason =
  | "once"
  | "onceADay"
  | "every"
  | "nothingToShow"
  | "shownBefore"
  | "noSuchMessage"
  | "noSuchSystemMessage"
  | "noRoom"
  | "noImage"
  | "notOnChannel"
  | "secondOutcome"
  | "doneAlready"
  | "goesOn"
  | "sameRoom"
  | "overAlready"
  | "eventWithoutMeaning";

/** Something that was asked for and left out. */
export interface Dropped {
  /** The rule that asked; null where the channel or the event itself did. */
  readonly rule: string | null;
  /** Name of the message, system message, image, action or event. */
  readonly what: string;
  readonly reason: DropReason;
  /** With `every`: how many milliseconds must pass between two of them. */
  readonly everyMs?: number;
}

/** What became of what was left out, in words, and a clause that says why. */
export interface DropWords {
  readonly head: Doc;
  readonly because: Doc;
}

/** The heads of sentences about what was left out. */
export const dropHeads = {
  notSent: { ko: "보내지 않음", en: "not sent" },
  notTold: { ko: "상담사에게 알리지 않음", en: "not told" },
  notDone: { ko: "하지 않음", en: "not done" },
  sentBare: { ko: "이미지 없이 보냄", en: "sent without image" },
  ignored: { ko: "처리하지 않음", en: "changes nothing" },
} as const satisfies Readonly<Record<string, Doc>>;

const reasons: Readonly<Record<DropReason, readonly [keyof typeof dropHeads, Doc]>> = {
  once: [
    "notSent",
    { ko: "이 상담에서 이미 한 번 보내서", en: "it was already sent once in this consultation" },
  ],
  onceADay: ["notSent", { ko: "오늘 이미 보낸 메시지라서", en: "it was sent today already" }],
  every: ["notSent", { ko: "아직 다시 보낼 시간이 되지 않아서", en: "it is not due again yet" }],
  nothingToShow: [
    "notSent",
    {
      ko: "이 채널에서는 아무에게도 표시되지 않는 메시지라서",
      en: "this channel shows it to neither customer nor counselor",
    },
  ],
  shownBefore: [
    "notSent",
    {
      ko: "대신 발송되는 시스템 메시지를 이 상담에서 이미 발송해서",
      en: "the system message in its place was already shown in this consultation",
    },
  ],
  noSuchMessage: [
    "notSent",
    { ko: "정책에 없는 메시지라서", en: "the policy has no such message" },
  ],
  noSuchSystemMessage: [
    "notSent",
    { ko: "이 채널에 없는 시스템 메시지라서", en: "this channel has no such system message" },
  ],
  noRoom: [
    "notTold",
    {
      ko: "상담사가 볼 상담방이 없어서",
      en: "there is no room in which a counselor could see it",
    },
  ],
  noImage: [
    "sentBare",
    { ko: "이 채널에 맞춘 이미지가 없어서", en: "there is no image sized for this channel" },
  ],
  notOnChannel: [
    "notDone",
    { ko: "이 채널에서 지원하지 않는 동작이라서", en: "this channel cannot carry it out" },
  ],
  secondOutcome: [
    "notDone",
    {
      ko: "앞의 규칙에서 상담 처리 결과를 이미 정해서",
      en: "a rule before it has decided what becomes of the room",
    },
  ],
  doneAlready: [
    "notDone",
    { ko: "같은 이벤트에서 이미 실행해서", en: "it was already done at this event" },
  ],
  goesOn: [
    "notDone",
    {
      ko: "이미 상담사에게 배정된 상담이라서",
      en: "a counselor already has the consultation, and it goes on",
    },
  ],
  sameRoom: [
    "notDone",
    { ko: "상담방이 이미 그런 상태라서", en: "the room is in that state already" },
  ],
  overAlready: [
    "notDone",
    { ko: "이 이벤트에서 상담이 이미 끝나서", en: "the consultation has ended at this event" },
  ],
  eventWithoutMeaning: [
    "ignored",
    {
      ko: "지금 상담방 상태에서는 처리할 것이 없는 이벤트라서",
      en: "the event means nothing in the room's present state",
    },
  ],
};

/** What is said of something left out: "보내지 않음" and "마지막으로 보낸 뒤 5분이 지나지 않아서". */
export function dropWords({ reason, everyMs }: Dropped): DropWords {
  const [head, because] = reasons[reason];
  return { head: dropHeads[head], because: everyMs === undefined ? because : notDue(everyMs) };
}

function notDue(everyMs: number): Doc {
  const time = spokenValue({ kind: "duration" }, everyMs);
  return {
    ko: `마지막으로 보낸 뒤 ${time.ko}${particle(time.ko, "이/가")} 지나지 않아서`,
    en: `less than ${time.en} have passed since it was last sent`,
  };
}
