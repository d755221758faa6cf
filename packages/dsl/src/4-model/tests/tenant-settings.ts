import {
  formatTime,
  type Hours,
  type SettingsPatch,
  type SettingWord,
  settingWords,
} from "@annae/vocabulary";
import type { HoursNode, SetStatement } from "../../2-syntax/test-ast.ts";
import { zoneClock } from "./zone-clock.ts";

/** A setting that no condition asks for by this name, with a way of its own to be written. */
export interface TenantSetting {
  readonly name: string;
  /** How it is written, for people. */
  readonly forms: readonly string[];
  /** What the statement says, to be laid over the settings; null where it is written in no such way. */
  readonly patch: (statement: SetStatement, settings: SettingsPatch) => SettingsPatch | null;
}

const dayForms = ["10:00 to 18:00", "22:00 to 03:00 nextDay", "allDay", "closed"];

/** The settings of every tenant that conditions do not ask for one by one. */
export const tenantSettings: readonly TenantSetting[] = [
  {
    name: "weekday",
    forms: dayForms.map((form) => `set weekday = ${form}`),
    patch: (statement) => dayPatch(statement, (weekday) => ({ workingHours: { weekday } })),
  },
  {
    name: "saturday",
    forms: dayForms.map((form) => `set saturday = ${form}`),
    patch: (statement) => dayPatch(statement, (saturday) => ({ workingHours: { saturday } })),
  },
  {
    name: "sunday",
    forms: dayForms.map((form) => `set sunday = ${form}`),
    patch: (statement) => dayPatch(statement, (sunday) => ({ workingHours: { sunday } })),
  },
  {
    name: "holiday",
    forms: ['set holiday 2026-11-20 "창립기념일"', "set holiday 2026-11-20 = 13:00 to 18:00"],
    patch: holidayPatch,
  },
  {
    name: "meal",
    forms: ["set meal = common 12:00 to 13:00", "set meal = individual", "set meal = off"],
    patch: mealPatch,
  },
  {
    name: "timezone",
    forms: ['set timezone = "Asia/Seoul"'],
    patch: zonePatch,
  },
  wordSetting("distributionBy", (by) => ({ distribution: { by } })),
  wordSetting("distributionRange", (range) => ({ distribution: { range } })),
  wordSetting("backlog", (backlog) => ({ distribution: { backlog } })),
];

/** The times as a scenario writes them; null where they end before they begin. */
export function hoursOf({ from, to, nextDay }: HoursNode): Hours | null {
  const [start, end] = [Number(from.value), Number(to.value)];
  if (!nextDay && end < start) return null;
  return { from: formatTime(start), to: formatTime(end), nextDay };
}

/** Whether the statement says a name and what stands behind `=`, and nothing else. */
export function isPlain({ date, text, buttons, state }: SetStatement): boolean {
  return date === null && text === null && buttons.length === 0 && state === null;
}

/** A setting that is written as one of its words. */
function wordSetting<Name extends keyof typeof settingWords>(
  name: Name,
  place: (word: SettingWord<Name>) => SettingsPatch,
): TenantSetting {
  const words: readonly SettingWord<Name>[] = settingWords[name];
  return {
    name,
    forms: words.map((word) => `set ${name} = ${word}`),
    patch: (statement) => {
      const word = wordIn(statement, words);
      return word && place(word);
    },
  };
}

function dayPatch(
  statement: SetStatement,
  place: (hours: Hours | "allDay" | "closed") => SettingsPatch,
): SettingsPatch | null {
  const hours = onlyHours(statement) ?? wordIn(statement, ["allDay", "closed"]);
  return hours && place(hours);
}

function onlyHours(statement: SetStatement): Hours | null {
  const { value } = statement;
  if (!isPlain(statement) || value?.hours == null || value.value !== null) return null;
  return hoursOf(value.hours);
}

/** The word behind `=`, where it is one of these and stands there alone. */
function wordIn<const Word extends string>(
  statement: SetStatement,
  words: readonly Word[],
): Word | null {
  const { value } = statement;
  if (!isPlain(statement) || value?.hours !== null || value.value?.node !== "name") return null;
  const { name } = value.value;
  return words.find((word) => word === name) ?? null;
}

function holidayPatch(statement: SetStatement, settings: SettingsPatch): SettingsPatch | null {
  const { date, text, state, value } = statement;
  if (date === null || state !== null || (value !== null && value.value !== null)) return null;
  const hours = value?.hours ? hoursOf(value.hours) : undefined;
  if (hours === null) return null;
  const holiday = {
    date: String(date.value),
    ...(text === null ? {} : { name: text.text }),
    ...(hours === undefined ? {} : { hours }),
  };
  const others = (settings.holidays ?? []).filter((one) => one.date !== holiday.date);
  return { holidays: [...others, holiday] };
}

function mealPatch(statement: SetStatement): SettingsPatch | null {
  const mode = wordIn(statement, ["individual", "off"]);
  if (mode !== null) return { meal: { mode } };
  const { value } = statement;
  const isCommon = value?.value?.node === "name" && value.value.name === "common";
  if (!isPlain(statement) || !isCommon || value.hours === null || value.hours.nextDay) return null;
  const [from, to] = [Number(value.hours.from.value), Number(value.hours.to.value)];
  if (from === to) return null;
  return { meal: { mode: "common", from: formatTime(from), to: formatTime(to) } };
}

function zonePatch(statement: SetStatement): SettingsPatch | null {
  const { value } = statement;
  const written = value?.value;
  if (!isPlain(statement) || value?.hours !== null || written?.node !== "literal") return null;
  const timezone = String(written.value);
  return written.type.kind === "text" && zoneClock(timezone) !== null ? { timezone } : null;
}
