import type { Policy } from "@annae/ir";
import type { Channel, Fact, TenantSettings } from "@annae/vocabulary";
import type { Calendar } from "../calendar/calendar.ts";
import type { ImageLookup } from "../scene/scene.ts";

/** One tenant on one channel: everything about a turn that stays the same from event to event. */
export interface Station {
  readonly tenant: string;
  readonly policy: Policy;
  readonly channel: Channel;
  readonly settings: TenantSettings;
  /** The calendar of these settings. */
  readonly calendar: Calendar;
  /** The facts of the vocabulary, by name. */
  readonly facts: ReadonlyMap<string, Fact>;
  readonly images: ImageLookup;
}
