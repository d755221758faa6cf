import type { Policy } from "@annae/ir";
import type { Channel, TenantSettings } from "@annae/vocabulary";
import { type Calendar, createCalendar } from "../calendar/calendar.ts";
import type { ClocksOf } from "../calendar/local-clock.ts";
import { keepApproved } from "../render/wording-in-force.ts";
import type { ImageLookup } from "../scene/scene.ts";

/** One tenant on one channel: everything about a turn that stays the same from event to event. */
export interface Station {
  readonly tenant: string;
  readonly policy: Policy;
  readonly channel: Channel;
  readonly settings: TenantSettings;
  /** The calendar of these settings. */
  readonly calendar: Calendar;
  readonly images: ImageLookup;
}

/** The station with other settings from now on. */
export function withSettings(
  station: Station,
  settings: TenantSettings,
  clocksOf?: ClocksOf,
): Station {
  return {
    ...station,
    settings: keepApproved(station.settings, settings),
    calendar: createCalendar(settings, clocksOf),
  };
}
