import { consultationLimits, type Doc, settingWords } from "@annae/vocabulary";
import * as z from "zod";
import { button } from "./button.ts";
import { always, distinct } from "./distinct.ts";
import { fitting, saying } from "./issue-wording.ts";
import { memberOf } from "./json-object.ts";
import { clockTime, dateText, dayHours, hours, lasts, noMeal, timezone } from "./time-schemas.ts";
import { missing, mustBe } from "./wording.ts";

const holiday = z.strictObject({
  date: dateText,
  name: z.string().optional(),
  hours: hours.optional(),
});

const meal = z
  .strictObject({
    mode: z.enum(settingWords.mealMode).default("off"),
    from: clockTime.optional(),
    to: clockTime.optional(),
    intake: z.enum(settingWords.mealIntake).default("queue"),
  })
  .refine((json) => !isCommonWithout(json, "from"), mealNeeds("from"))
  .refine((json) => !isCommonWithout(json, "to"), mealNeeds("to"))
  .refine((times) => times.mode !== "common" || lasts(times), noMeal);

function isCommonWithout(json: unknown, key: "from" | "to"): boolean {
  return memberOf(json, "mode") === "common" && memberOf(json, key) === undefined;
}

function mealNeeds(key: "from" | "to") {
  const expected: Doc = {
    ko: 'mode가 "common"일 때의 HH:mm 시각',
    en: 'a time HH:mm, because mode is "common"',
  };
  return { path: [key], ...always, ...saying(() => missing(expected)) };
}

const limit = fitting<number>(
  (json) => typeof json === "number" && consultationLimits.holds(json),
  (input) => mustBe(consultationLimits.doc, input),
);

const distribution = z.strictObject({
  mode: z.enum(settingWords.distributionMode).default("auto"),
  by: z.enum(settingWords.distributionBy).default("load"),
  range: z.enum(settingWords.distributionRange).default("all"),
  backlog: z.enum(settingWords.backlog).default("auto"),
});

const messages = z.strictObject({
  title: z.boolean().default(true),
  busy: z.boolean().default(false),
  waitingCount: z.boolean().default(true),
  endNotice: z.boolean().default(true),
});

const systemMessage = z.strictObject({
  text: z.string().optional(),
  buttons: z.array(button).optional(),
  state: z.enum(settingWords.systemMessageState).default("approved"),
});

const workingHours = z.strictObject({
  weekday: dayHours.default("allDay"),
  saturday: dayHours.default("allDay"),
  sunday: dayHours.default("allDay"),
});

/** The settings that every tenant has, with their defaults. */
export const standardSettings = z.strictObject({
  timezone,
  companyName: z.string().default("해피톡"),
  consultation: z.enum(settingWords.consultation).default("running"),
  chatbot: z.boolean().default(false),
  webVersion: z.literal([1, 2]).default(2),
  workingHours: workingHours.prefault({}),
  holidays: z.array(holiday).superRefine(distinct("date"), always).default([]),
  acceptAfterHours: z.boolean().default(true),
  meal: meal.prefault({}),
  acceptDuringBreak: z.boolean().default(true),
  capacity: z
    .strictObject({ limit, accept: z.boolean().default(true) })
    .nullable()
    .default(null),
  distribution: distribution.prefault({}),
  messages: messages.prefault({}),
  systemMessages: z.record(z.string(), systemMessage).default({}),
});
