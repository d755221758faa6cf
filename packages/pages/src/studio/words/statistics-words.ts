import type { CameTally } from "@annae/server/protocol";
import type { Language } from "../../page/language.ts";
import type { StatisticsSpan, TallyKind } from "../statistics-state.ts";

const locales = { ko: "ko-KR", en: "en-GB" } as const;
const [second, minute, hour] = [1_000, 60_000, 3_600_000];

const amount = (count: number, language: Language) => count.toLocaleString(locales[language]);
const percent = (share: number, language: Language) =>
  share.toLocaleString(locales[language], { style: "percent" });

/** 2026-11-23 was a Monday. */
const weekdayIn = (language: Language) => (place: number) =>
  new Intl.DateTimeFormat(locales[language], { weekday: "short", timeZone: "UTC" }).format(
    Date.UTC(2026, 10, 23 + place),
  );

/** An amount of time in its two largest units. */
function lasted(ms: number, [h, m, s]: readonly [string, string, string]): string {
  if (ms < minute) return `${Math.round(ms / second)}${s}`;
  if (ms < hour) return `${Math.floor(ms / minute)}${m}`;
  const minutes = Math.floor((ms % hour) / minute);
  return `${Math.floor(ms / hour)}${h}${minutes === 0 ? "" : ` ${minutes}${m}`}`;
}

const ko = {
  title: "메시지가 하는 일",
  about: "메시지마다 얼마나 자주, 언제 나갔고 그 뒤에 어떻게 되었는지 실제 대화에서 셉니다.",
  span: "기간",
  days: (days: StatisticsSpan) => `최근 ${days}일`,
  running: "세는 중입니다",
  failed: "서버에서 받지 못했습니다. 잠시 뒤에 기간을 다시 누르세요.",
  none: "이 기간에 나간 메시지가 없습니다. 더 긴 기간을 고르세요.",
  kinds: { situations: "상황", messages: "메시지" } satisfies Record<TallyKind, string>,
  name: "이름",
  count: "횟수",
  answered: "상담사가 답하기까지",
  left: "답을 받기 전에 나감",
  times: (count: number) => `${amount(count, "ko")}번`,
  answeredOf: ({ answered: { count, half, most } }: CameTally) => {
    const [within, nearly] = [half, most].map((ms) => lasted(ms, ["시간", "분", "초"]));
    return count === 0
      ? "답한 대화 없음"
      : `절반은 ${within}, 열에 아홉은 ${nearly} 안에 (${amount(count, "ko")}건)`;
  },
  leftOf: ({ left, count }: CameTally) =>
    left === 0 ? "없음" : `${amount(left, "ko")}건 (${percent(left / count, "ko")})`,
  when: "언제 나갔나",
  byHour: "시각별",
  byWeekday: "요일별",
  hour: (place: number) => `${place}시`,
  weekday: weekdayIn("ko"),
  at: (place: string, count: number) => `${place} ${amount(count, "ko")}번`,
  zone: "회사의 시간대로 셉니다.",
};

/** Words of what the messages do. */
export type StatisticsWords = typeof ko;

const en: StatisticsWords = {
  title: "What the messages do",
  about:
    "How often and when each message went out, and what came of it, counted in real conversations.",
  span: "Period",
  days: (days) => `Last ${days} days`,
  running: "Counting",
  failed: "The server did not answer. Choose the period again in a moment.",
  none: "No message went out in this period. Choose a longer one.",
  kinds: { situations: "Situations", messages: "Messages" },
  name: "Name",
  count: "Count",
  answered: "Until a counselor answered",
  left: "Left before an answer",
  times: (count) => amount(count, "en"),
  answeredOf: ({ answered: { count, half, most } }) => {
    const [within, nearly] = [half, most].map((ms) => lasted(ms, [" h", " min", " s"]));
    return count === 0
      ? "none was answered"
      : `half within ${within}, nine of ten within ${nearly} (${amount(count, "en")})`;
  },
  leftOf: ({ left, count }) =>
    left === 0 ? "nobody" : `${amount(left, "en")} (${percent(left / count, "en")})`,
  when: "When it went out",
  byHour: "By hour",
  byWeekday: "By day of the week",
  hour: (place) => `${place}:00`,
  weekday: weekdayIn("en"),
  at: (place, count) => `${place}: ${amount(count, "en")}`,
  zone: "In the company's time zone.",
};

export const statisticsWords: Readonly<Record<Language, StatisticsWords>> = { ko, en };
