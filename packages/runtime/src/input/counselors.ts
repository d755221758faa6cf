import type { Counselor } from "@annae/vocabulary";
import * as z from "zod";
import { deepFreeze } from "../store/deep-freeze.ts";
import { category } from "./category.ts";
import { check } from "./check.ts";
import { always, distinct } from "./distinct.ts";
import type { Parsed } from "./fault.ts";
import { saying } from "./issue-wording.ts";
import { clockTime, dateText, inOrder, mealTimes } from "./time-schemas.ts";

/** Name, and where none is given id, of a counselor of whom nothing is said. */
const standardName = "상담사";

const datedBreak = z
  .strictObject({ date: dateText, from: clockTime, to: clockTime })
  .refine((times) => inOrder(times, (from, to) => from < to), {
    path: ["to"],
    ...saying(() => ({
      ko: '"to"는 같은 날의 "from"보다 늦어야 합니다',
      en: '"to" must be after "from", on the same date',
    })),
  });

const counselor = (channelIds: readonly string[]) =>
  z
    .strictObject({
      id: z.string().min(1).optional(),
      name: z.string().min(1).default(standardName),
      loggedIn: z.boolean().default(true),
      status: z.enum(["available", "break", "unavailable"]).default("available"),
      received: z.int().min(0).default(0),
      meal: mealTimes.optional(),
      daysOff: z.array(dateText).default([]),
      breaks: z.array(datedBreak).default([]),
      categories: z.array(category).optional(),
      channels: z.array(z.enum(channelIds)).optional(),
    })
    .transform((given): Counselor => ({ ...given, id: given.id ?? given.name }));

const roster = (channelIds: readonly string[]) =>
  z.array(counselor(channelIds)).superRefine(distinct("id"), always);

/** The roster with every default filled in, frozen; a counselor without an id is known by name. */
export function parseCounselors(
  json: unknown,
  channelIds: readonly string[],
  path = "$.counselors",
): Parsed<readonly Counselor[]> {
  return deepFreeze(check(roster(channelIds), json, path));
}
