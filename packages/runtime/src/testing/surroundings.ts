import type { Counselor, TenantSettings } from "@annae/vocabulary";
import type { Surroundings } from "../engine/surroundings.ts";
import { parseTenantSettings } from "../input/tenant-settings.ts";

/** Settings of a tenant that is always open and sends everything: those of one of whom nothing is said. */
export const openSettings: TenantSettings = settingsOf({
  timezone: "Asia/Seoul",
  companyName: "해피샵",
});

/** The settings with every preset filled in. */
function settingsOf(json: object): TenantSettings {
  const parsed = parseTenantSettings(json, { settings: {} });
  if (parsed.ok) return parsed.value;
  throw new Error(JSON.stringify(parsed.faults));
}

/** A counselor who can take everything. */
export const kim: Counselor = {
  id: "kim",
  name: "김해피",
  loggedIn: true,
  status: "available",
  received: 0,
  daysOff: [],
  breaks: [],
};

/** One counselor, nothing going on, a customer who has added the channel. */
export const calm: Surroundings = {
  counselors: [kim],
  openConsultations: 0,
  customer: { id: "u1", blocked: false, channelAdded: true },
  category: { major: "배송", middle: "배송 지연" },
  facts: {},
};

/** Friday 20 November 2026, 19:00 in Seoul. */
export const evening = Date.parse("2026-11-20T19:00:00+09:00");

/** One minute in milliseconds. */
export const minute = 60_000;
