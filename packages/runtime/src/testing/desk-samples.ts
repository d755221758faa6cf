import type { Counselor, LocalTime, TenantSettings } from "@annae/vocabulary";
import type { DeskRequest } from "../availability/can-take.ts";
import { parseCounselors } from "../input/counselors.ts";
import { valueIn } from "../input/fault.ts";
import { parseTenantSettings } from "../input/tenant-settings.ts";

/** Monday noon. */
export const noon: LocalTime = { date: "2026-11-23", minute: 720, weekday: 1 };

/** Settings of which only what matters is said. */
export function settingsWith(json: Readonly<Record<string, unknown>>): TenantSettings {
  const settings = valueIn(parseTenantSettings({ timezone: "UTC", ...json }, { settings: {} }));
  if (settings === undefined) throw new Error("the test's settings are wrong");
  return settings;
}

/** A roster of which only what matters is said. */
export function rosterOf(...json: readonly unknown[]): readonly Counselor[] {
  const roster = valueIn(parseCounselors(json, ["red", "blue"]));
  if (roster === undefined) throw new Error("the test's roster is wrong");
  return roster;
}

/** A request from the red channel about a late delivery, at noon, under standard settings but for these changes. */
export function requestWith(changes: Partial<DeskRequest> = {}): DeskRequest {
  const category = { major: "배송", middle: "배송 지연" };
  return { settings: settingsWith({}), local: noon, channel: "red", category, ...changes };
}
