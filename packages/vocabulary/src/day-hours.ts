import type { Written } from "./define-setting.ts";
import { type Law, member } from "./law.ts";
import { parseTime } from "./literal.ts";
import type { DayHours, Hours } from "./values.ts";

/** How the hours of a day are written, for people. */
export const dayHoursForms = [
  "= 10:00 to 18:00",
  "= 09:00 to 12:00, 13:00 to 18:00",
  "= 21:00 to 02:00",
  "= allDay",
  "= closed",
] as const;

/** The hours of a day as a test says them; null where it says none, or none that can be. */
export function hoursWritten({ value, spans, dates, text, state }: Written): DayHours | null {
  if (dates !== null || text !== null || state !== null) return null;
  if (spans.length === 0) return value === "allDay" || value === "closed" ? value : null;
  return value === null ? spansWritten(spans) : null;
}

/** The spans as JSON has them: one alone, or several; null where they are not apart. */
export function spansWritten(spans: readonly Hours[]): Hours | readonly Hours[] | null {
  const [only, ...more] = spans;
  if (only === undefined || spansApart(spans).length > 0) return null;
  return more.length === 0 ? only : spans;
}

/** A span ends before it begins only where it ends on the next day. */
export const spanInOrder: Law = (json) => {
  const { from, to } = minutes(json);
  if (from === undefined || to === undefined || from <= to) return [];
  if (member(json, "nextDay") === true) return [];
  const says = {
    ko: '"to"가 "from"보다 이릅니다. 다음 날 끝나면 "nextDay": true를 넣으세요',
    en: '"to" is before "from"; if it ends on the next day, add "nextDay": true',
  };
  return [{ at: ["to"], says }];
};

/** The spans of a day come in order, none within another, and there is one at least. */
export const spansApart: Law = (json) => {
  if (!Array.isArray(json)) return [];
  if (json.length === 0) return [{ at: [], says: noSpan }];
  let latest = -1;
  return json.flatMap((span, index) => {
    const { from, to } = minutes(span);
    if (from === undefined || to === undefined) return [];
    const overlaps = from < latest;
    latest = Math.max(latest, member(span, "nextDay") === true ? to + 1_440 : to);
    return overlaps ? [{ at: [index, "from"], says: overlapping }] : [];
  });
};

const noSpan = {
  ko: '열려 있는 시간이 없습니다. 쉬는 날이면 "closed"라고 쓰세요',
  en: 'has no hours; write "closed" for a day off',
};

const overlapping = {
  ko: "앞의 시간과 겹치거나 그보다 이릅니다. 시간 순서대로, 겹치지 않게 쓰세요",
  en: "overlaps the span before it or comes before it; write spans in order, one after the other",
};

function minutes(json: unknown): { from: number | undefined; to: number | undefined } {
  const minute = (key: string) => {
    const text = member(json, key);
    return typeof text === "string" ? parseTime(text) : undefined;
  };
  return { from: minute("from"), to: minute("to") };
}
