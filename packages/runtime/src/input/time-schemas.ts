import { type ClockTime, type Doc, parseDate, parseTime } from "@annae/vocabulary";
import { IANAZone } from "luxon";
import * as z from "zod";
import { closest } from "./closest.ts";
import { fitting, saying } from "./issue-wording.ts";
import { mustBe, withHint } from "./wording.ts";

const clockTimeDoc: Doc = {
  ko: "00:00부터 23:59까지의 HH:mm 시각",
  en: "a time HH:mm from 00:00 to 23:59",
};

/** "18:00" */
export const clockTime = fitting<ClockTime>(isTime, (input) => mustBe(clockTimeDoc, input));

function isTime(json: unknown): boolean {
  return typeof json === "string" && parseTime(json) !== undefined;
}

const dateDoc: Doc = {
  ko: "달력에 있는 YYYY-MM-DD 날짜",
  en: "a date YYYY-MM-DD that exists",
};

/** "2026-11-20" */
export const dateText = fitting<string>(
  (json) => typeof json === "string" && parseDate(json) !== undefined,
  (input) => mustBe(dateDoc, input),
);

interface Times {
  readonly from?: ClockTime | undefined;
  readonly to?: ClockTime | undefined;
}

/** Whether the times are in the order asked for; also true where one of them is wrong by itself. */
export function inOrder(
  { from, to }: Times,
  order: (from: ClockTime, to: ClockTime) => boolean,
): boolean {
  if (from === undefined || to === undefined || !isTime(from) || !isTime(to)) return true;
  return order(from, to);
}

/** A working time; only one that ends on the next day may end before it begins. */
export const hours = z
  .strictObject({
    from: clockTime,
    to: clockTime,
    nextDay: z.boolean().optional(),
  })
  .refine((times) => times.nextDay === true || inOrder(times, (from, to) => from <= to), {
    path: ["to"],
    ...saying(() => ({
      ko: '"to"가 "from"보다 이릅니다. 다음 날 끝나면 "nextDay": true를 넣으세요',
      en: '"to" is before "from"; if it ends on the next day, add "nextDay": true',
    })),
  });

/** The hours of a row of the week. */
export const dayHours = z.union([z.enum(["allDay", "closed"]), hours]);

/** The fault of a meal that ends when it begins. */
export const noMeal = {
  path: ["to"],
  ...saying(() => ({
    ko: '"to"가 "from"과 같아 식사 시간이 없습니다',
    en: '"to" is the same as "from", so the meal never happens',
  })),
};

/** A meal; one that ends before it begins runs over midnight. */
export const mealTimes = z.strictObject({ from: clockTime, to: clockTime }).refine(lasts, noMeal);

/** Whether a meal is longer than nothing. */
export function lasts(meal: Times): boolean {
  return inOrder(meal, (from, to) => from !== to);
}

/** The name of a zone that this machine's time zone data knows. */
export const timezone = fitting<string>(isZone, zoneDoc);

function isZone(json: unknown): boolean {
  return typeof json === "string" && /^[A-Za-z]/.test(json) && IANAZone.isValidZone(json);
}

function zoneDoc(input: unknown): Doc {
  const expected: Doc = {
    ko: 'IANA 시간대 이름 (예: "Asia/Seoul")',
    en: 'the IANA name of a time zone, such as "Asia/Seoul"',
  };
  const meant =
    typeof input === "string" ? closest(input, Intl.supportedValuesOf("timeZone")) : undefined;
  return withHint(mustBe(expected, input), meant);
}
