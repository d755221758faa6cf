import {
  type ClockTime,
  type Doc,
  lasts,
  onDates,
  parseDate,
  parseTime,
  shapeDoc,
  shapes,
  spanInOrder,
  spansApart,
} from "@annae/vocabulary";
import { nearestName } from "@annae/vocabulary/text";
import { IANAZone } from "luxon";
import * as z from "zod";
import { fitting } from "./issue-wording.ts";
import { lawful } from "./lawful.ts";
import { mustBe, withHint } from "./wording.ts";

/** "18:00" */
export const clockTime = fitting<ClockTime>(isTime, (input) =>
  mustBe(shapeDoc(shapes.time), input),
);

/** Whether the JSON value is a time of day. */
export function isTime(json: unknown): json is ClockTime {
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

/** A working time; only one that ends on the next day may end before it begins. */
const hours = lawful(
  z.strictObject({ from: clockTime, to: clockTime, nextDay: z.boolean().optional() }),
  [spanInOrder],
);

/** One working time or several of a day. */
const spans = z.union([hours, lawful(z.array(hours), [spansApart])]);

/** The hours of a row of the week. */
export const dayHours = z.union([z.enum(["allDay", "closed"]), ...spans.options]);

/** A date or a range of dates that is off, or has hours of its own. */
export const holiday = lawful(
  z.strictObject({
    date: dateText.optional(),
    from: dateText.optional(),
    to: dateText.optional(),
    name: z.string().optional(),
    hours: spans.optional(),
  }),
  [onDates],
);

/** A meal; one that ends before it begins runs over midnight. */
export const mealTimes = lawful(z.strictObject({ from: clockTime, to: clockTime }), [lasts]);

/** The name of a zone that this machine's time zone data knows. */
export const timezone = fitting<string>(isZone, zoneDoc);

function isZone(json: unknown): boolean {
  return typeof json === "string" && /^[A-Za-z]/.test(json) && IANAZone.create(json).isValid;
}

function zoneDoc(input: unknown): Doc {
  const meant =
    typeof input === "string" ? nearestName(input, Intl.supportedValuesOf("timeZone")) : undefined;
  return withHint(mustBe(shapeDoc(shapes.timezone), input), meant);
}
