import { type ClockTime, type Doc, parseDate, parseTime } from "@annae/vocabulary";
import { IANAZone } from "luxon";
import { z } from "zod";
import { closest } from "./closest.ts";
import { saying } from "./issue-wording.ts";
import { mustBe, withHint } from "./wording.ts";

const clockTimeDoc: Doc = {
  ko: "00:00부터 23:59까지의 HH:mm 시각",
  en: "a time HH:mm from 00:00 to 23:59",
};

/** "18:00" */
export const clockTime = z.custom<ClockTime>(
  (json) => typeof json === "string" && parseTime(json) !== undefined,
  saying((input) => mustBe(clockTimeDoc, input)),
);

const dateDoc: Doc = {
  ko: "달력에 있는 YYYY-MM-DD 날짜",
  en: "a date YYYY-MM-DD that exists",
};

/** "2026-11-20" */
export const dateText = z.custom<string>(
  (json) => typeof json === "string" && parseDate(json) !== undefined,
  saying((input) => mustBe(dateDoc, input)),
);

/** A working time; only one that ends on the next day may end before it begins. */
export const hours = z
  .strictObject({
    from: clockTime,
    to: clockTime,
    nextDay: z.boolean().optional(),
  })
  .refine(({ from, to, nextDay }) => nextDay === true || from <= to, {
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

/** Whether times that both are given differ. */
export function lasts(times: { readonly from?: unknown; readonly to?: unknown }): boolean {
  return times.from === undefined || times.from !== times.to;
}

/** The name of a zone that this machine's time zone data knows. */
export const timezone = z.custom<string>(isZone, saying(zoneDoc));

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
