import type { Doc } from "@annae/vocabulary";

/** Why something that a rule asked for did not happen. */
export type DropReason =
  | "once"
  | "every"
  | "nothingToShow"
  | "shownBefore"
  | "noSuchMessage"
  | "noSuchSystemMessage"
  | "noImage"
  | "notOnChannel"
  | "secondOutcome"
  | "doneAlready"
  | "eventWithoutMeaning";

/** Something that was asked for and left out. */
export interface Dropped {
  /** The rule that asked; null where the channel or the event itself did. */
  readonly rule: string | null;
  /** Name of the message, system message, image, action or event. */
  readonly what: string;
  readonly reason: DropReason;
}

/** Each reason in words. */
export const dropReasons: Readonly<Record<DropReason, Doc>> = {
  once: {
    ko: "이 상담에서 이미 한 번 보냈습니다",
    en: "was already sent once in this consultation",
  },
  every: {
    ko: "다시 보낼 시간이 아직 되지 않았습니다",
    en: "is not due again yet",
  },
  nothingToShow: {
    ko: "이 채널에서는 고객에게도 상담원에게도 보이지 않습니다",
    en: "shows nothing to customer or counselor on this channel",
  },
  shownBefore: {
    ko: "대신 보여 줄 시스템 메시지가 이 상담에서 이미 나갔습니다",
    en: "stands for a system message that was already shown in this consultation",
  },
  noSuchMessage: {
    ko: "정책에 없는 메시지입니다",
    en: "is not a message of the policy",
  },
  noSuchSystemMessage: {
    ko: "이 채널에 없는 시스템 메시지입니다",
    en: "is not a system message of this channel",
  },
  noImage: {
    ko: "이 채널에 맞춘 이미지가 없어 이미지 없이 보냈습니다",
    en: "has no image sized for this channel; sent without it",
  },
  notOnChannel: {
    ko: "이 채널에서 할 수 없는 일입니다",
    en: "is nothing this channel can carry out",
  },
  secondOutcome: {
    ko: "앞선 규칙이 이미 상담방의 결과를 정했습니다",
    en: "comes after another rule decided the room's outcome",
  },
  doneAlready: {
    ko: "같은 이벤트에서 이미 했습니다",
    en: "was already done at this event",
  },
  eventWithoutMeaning: {
    ko: "지금 상담방 상태에서는 의미가 없는 이벤트입니다",
    en: "means nothing in the room's present state",
  },
};
