import { type Complaint, type Law, member } from "./law.ts";
import { parseDate } from "./literal.ts";

/** More ranges of dates than days in a year are no list of holidays. */
const mostRanges = 365;
/** Longer than this nobody is on holiday; in days. */
const longestRange = 366;

const dayMs = 86_400_000;

/** A holiday is on a date, or on all dates from one to another, and not both. */
export const onDates: Law = (json) => {
  const [date, from, to] = ["date", "from", "to"].map((key) => member(json, key));
  if (from === undefined && to === undefined) {
    return date === undefined ? [{ at: ["date"], needs: aDate }] : [];
  }
  if (date !== undefined) return [{ at: ["date"], says: bothSaid }];
  if (from === undefined) return [{ at: ["from"], needs: aDate }];
  if (to === undefined) return [{ at: ["to"], needs: aDate }];
  return rangeComplaints(from, to);
};

function rangeComplaints(from: unknown, to: unknown): readonly Complaint[] {
  const [first, last] = [dayOf(from), dayOf(to)];
  if (first === undefined || last === undefined) return [];
  if (last < first) return [{ at: ["to"], says: endsFirst }];
  return last - first >= longestRange ? [{ at: ["to"], says: tooLong }] : [];
}

/** No date stands in two holidays, and there are not too many ranges. */
export const datesOnce: Law = (json) => {
  const list = Array.isArray(json) ? json : [];
  const ranges = list.filter((one) => member(one, "from") !== undefined).length;
  const tooMany = ranges > mostRanges ? [{ at: [], says: manyRanges(ranges) }] : [];
  return [...tooMany, ...repeated(list)];
};

function repeated(list: readonly unknown[]): readonly Complaint[] {
  const dated = list.flatMap((one, index) => datedOf(one, index));
  const sorted = dated.toSorted((a, b) => a.first - b.first || a.index - b.index);
  const twice = new Map<number, string>();
  let latest = sorted[0];
  for (const next of sorted.slice(1)) {
    if (latest !== undefined && next.first <= latest.last) {
      const later = next.index > latest.index ? next : latest;
      twice.set(later.index, later.key);
    }
    if (latest === undefined || next.last > latest.last) latest = next;
  }
  return [...twice]
    .toSorted(([a], [b]) => a - b)
    .map(([index, key]) => ({ at: [index, key], says: saidTwice(member(list[index], key)) }));
}

function datedOf(json: unknown, index: number) {
  const key = member(json, "date") === undefined ? "from" : "date";
  const first = dayOf(member(json, key));
  const last = key === "date" ? first : dayOf(member(json, "to"));
  return first === undefined || last === undefined ? [] : [{ index, key, first, last }];
}

function dayOf(json: unknown): number | undefined {
  if (typeof json !== "string" || parseDate(json) === undefined) return undefined;
  return Date.parse(`${json}T00:00:00Z`) / dayMs;
}

const aDate = { ko: "달력에 있는 YYYY-MM-DD 날짜", en: "a date YYYY-MM-DD that exists" };

const bothSaid = {
  ko: '"date"와 "from", "to"를 함께 쓸 수 없습니다. 하루면 "date", 여러 날이면 "from"과 "to"만 쓰세요',
  en: '"date" stands beside "from" and "to"; write "date" for one day, or "from" and "to" for several',
};

const endsFirst = {
  ko: '"to"가 "from"보다 이릅니다',
  en: '"to" is before "from"',
};

const tooLong = {
  ko: `${longestRange}일까지 쓸 수 있습니다. 늘 쉬는 날은 근무 시간에 "closed"로 쓰세요`,
  en: `may be at most ${longestRange} days; days that are always off are "closed" in the working hours`,
};

function manyRanges(count: number) {
  return {
    ko: `기간을 ${mostRanges}개까지 쓸 수 있는데 ${count}개입니다. 늘 쉬는 날은 근무 시간에 "closed"로 쓰세요`,
    en: `may have at most ${mostRanges} ranges, not ${count}; days that are always off are "closed" in the working hours`,
  };
}

function saidTwice(json: unknown) {
  const text = JSON.stringify(json);
  return {
    ko: `앞에 이미 있습니다: ${text}. 한 번만 쓰세요`,
    en: `${text} is already listed above; list it once`,
  };
}
