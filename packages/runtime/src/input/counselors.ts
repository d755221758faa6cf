import { type Counselor, type Law, unnamedCounselor } from "@annae/vocabulary";
import * as z from "zod";
import { deepFreeze } from "../store/deep-freeze.ts";
import { category } from "./category.ts";
import { checkJson } from "./check-json.ts";
import { always, distinct } from "./distinct.ts";
import { type Fault, faultsOf, type Parsed, pathBelow } from "./fault.ts";
import { idText } from "./id-text.ts";
import { memberOf } from "./json-object.ts";
import { lawful } from "./lawful.ts";
import { clockTime, dateText, isTime, mealTimes } from "./time-schemas.ts";
import { mustBeOneOf } from "./wording.ts";

const inOrder: Law = (json) => {
  const [from, to] = [memberOf(json, "from"), memberOf(json, "to")];
  if (!isTime(from) || !isTime(to) || from < to) return [];
  const says = {
    ko: '"to"는 같은 날의 "from"보다 늦어야 합니다',
    en: '"to" must be after "from", on the same date',
  };
  return [{ at: ["to"], says }];
};

const datedBreak = lawful(z.strictObject({ date: dateText, from: clockTime, to: clockTime }), [
  inOrder,
]);

const counselor = z
  .strictObject({
    id: idText.optional(),
    name: z.string().min(1).default(unnamedCounselor),
    loggedIn: z.boolean().default(true),
    status: z.enum(["available", "break", "unavailable"]).default("available"),
    received: z.int().min(0).default(0),
    meal: mealTimes.optional(),
    daysOff: z.array(dateText).default([]),
    breaks: z.array(datedBreak).default([]),
    categories: z.array(category).optional(),
    channels: z.array(z.string()).optional(),
  })
  .transform((given): Counselor => ({ ...given, id: given.id ?? given.name }));

/** Made once, for making it takes far longer than using it; so channels are looked up apart from it. */
const roster = z.array(counselor).superRefine(distinct("id"), always);

/** The roster with every default filled in, frozen; a counselor without an id is known by name. */
export function parseCounselors(
  json: unknown,
  channelIds: readonly string[],
  path = "$.counselors",
): Parsed<readonly Counselor[]> {
  const parsed = checkJson(roster, json, path);
  const unknown = channelFaults(json, channelIds, path);
  if (unknown.length > 0) return { ok: false, faults: [...faultsOf(parsed), ...unknown] };
  return deepFreeze(parsed);
}

function channelFaults(
  json: unknown,
  channelIds: readonly string[],
  path: string,
): readonly Fault[] {
  return listIn(json).flatMap((one, index) =>
    listIn(memberOf(one, "channels")).flatMap((channel, nth) => {
      if (typeof channel !== "string" || channelIds.includes(channel)) return [];
      const at = pathBelow(path, index, "channels", nth);
      return [{ path: at, message: mustBeOneOf(channelIds, channel) }];
    }),
  );
}

function listIn(json: unknown): readonly unknown[] {
  return Array.isArray(json) ? json : [];
}
