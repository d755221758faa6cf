import { defineFact } from "../define-fact.ts";
import { formatTime } from "../literal.ts";
import { text } from "../value-type.ts";
import { weekdayLetters } from "../weekdays.ts";
import type { LocalTime } from "../world.ts";

export const nextOpening = defineFact({
  name: "nextOpening",
  type: text,
  domain: { none: true },
  doc: {
    ko: '근무 시간이 다음에 시작하는 때, 휴무일을 따져서: "11월 23일(월) 10:00", 오늘이면 "10:00". 1년 안에 없으면 빈 글',
    en: 'when working hours begin next, holidays considered: "11월 23일(월) 10:00", or "10:00" today; empty where they do not within a year',
  },
  says: {
    noun: { ko: "다음 근무 시작", en: "the next opening" },
    none: { ko: "1년 안에 근무 시작이 없어서", en: "working hours do not begin within a year" },
  },
  source: "world",
  read: ({ local, nextOpening }) => {
    const next = nextOpening();
    return next === null ? "" : sayMoment(next, local.date);
  },
});

/** "11월 23일(월) 10:00", the time alone where it is today. */
function sayMoment({ date, minute, weekday }: LocalTime, today: string): string {
  const time = formatTime(minute);
  if (date === today) return time;
  const [, month, day] = date.split("-").map(Number);
  return `${month}월 ${day}일(${weekdayLetters[weekday - 1]}) ${time}`;
}
