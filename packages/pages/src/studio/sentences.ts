import type { FormMessage } from "@annae/studio";
import { type Doc, particle } from "@annae/vocabulary";

/** What a sentence is filled in with. */
export interface Filling {
  readonly message: Pick<FormMessage, "name" | "title">;
  readonly when: SentencePart;
  readonly within: SentencePart;
  readonly count: number;
}

/** Something that can be chosen: as a policy writes it, and as people say it. */
export interface SentencePart {
  readonly written: string;
  readonly says: Doc;
}

/** Something that must be kept, as a sentence with places to fill in. */
export interface Sentence {
  readonly id: string;
  readonly needs: readonly (keyof Filling)[];
  readonly says: (filling: Filling) => Doc;
  /** The line of a policy. */
  readonly writes: (filling: Filling) => string;
}

/** When something must not be. */
export const whenChoices: readonly SentencePart[] = [
  { written: "afterHours", says: { ko: "근무 시간 외에는", en: "outside working hours" } },
  { written: "mealTime", says: { ko: "식사 시간에는", en: "during meals" } },
  { written: "customerBlocked", says: { ko: "차단한 고객에게는", en: "to blocked customers" } },
  {
    written: "suspended",
    says: { ko: "상담중지 상태에서는", en: "while consultation is suspended" },
  },
  {
    written: "counselorReplied",
    says: { ko: "상담사가 답변한 뒤에는", en: "after a counselor has replied" },
  },
];

/** How long. */
export const withinChoices: readonly SentencePart[] = [
  { written: "5m", says: { ko: "5분", en: "5 minutes" } },
  { written: "10m", says: { ko: "10분", en: "10 minutes" } },
  { written: "1h", says: { ko: "1시간", en: "an hour" } },
  { written: "12h", says: { ko: "12시간", en: "12 hours" } },
  { written: "24h", says: { ko: "24시간", en: "24 hours" } },
];

const titled = ({ message: { title } }: Filling) => ({
  ko: `‘${title.ko}’${particle(title.ko, "을/를")}`,
  en: `“${title.en}”`,
});

/** The menu, in the order in which it is offered. */
export const sentences: readonly Sentence[] = [
  {
    id: "notWhen",
    needs: ["message", "when"],
    says: (filling) => ({
      ko: `${filling.when.says.ko} ${titled(filling).ko} 보내지 않습니다`,
      en: `${titled(filling).en} is never sent ${filling.when.says.en}`,
    }),
    writes: ({ message, when }) => `never send ${message.name} when ${when.written}`,
  },
  {
    id: "notTwice",
    needs: ["message", "within"],
    says: (filling) => ({
      ko: `${titled(filling).ko} ${filling.within.says.ko} 안에 두 번 보내지 않습니다`,
      en: `${titled(filling).en} is never sent twice within ${filling.within.says.en}`,
    }),
    writes: ({ message, within }) => `never send ${message.name} twice within ${within.written}`,
  },
  {
    id: "notMore",
    needs: ["count", "within"],
    says: ({ count, within }) => ({
      ko: `상담사의 답변 없이 ${within.says.ko} 안에 자동 메시지를 ${count}개 넘게 보내지 않습니다`,
      en: `without a reply, never more than ${count} automatic messages within ${within.says.en}`,
    }),
    writes: ({ count, within }) =>
      `never more than ${count} messages within ${within.written} without reply`,
  },
  {
    id: "nothingWhen",
    needs: ["when"],
    says: ({ when }) => ({
      ko: `${when.says.ko} 상담을 배정하지 않습니다`,
      en: `no consultation is assigned ${when.says.en}`,
    }),
    writes: ({ when }) => `never assign when ${when.written}`,
  },
  {
    id: "answered",
    needs: [],
    says: () => ({
      ko: "모든 상담 요청은 배정, 상담대기, 종료, 거절 중 하나가 됩니다",
      en: "every request is assigned, queued, closed or turned away",
    }),
    writes: () => "always (assign or queue or close or refuse) on request",
  },
];
