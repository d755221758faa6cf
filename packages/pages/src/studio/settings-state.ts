import type { RoomSummary } from "@annae/server/protocol";
import type { AnswerTo } from "@annae/studio";

/** A customer who is not answered. */
export interface BlockedCustomer {
  readonly room: string;
  readonly channel: string;
  readonly name: string;
  readonly since: number;
}

/** A span of working hours that is looked at. */
export interface OpenSpan {
  /** The place of its week among the settings, as JSON. */
  readonly week: string;
  /** Monday is 0. */
  readonly day: number;
  readonly index: number;
}

/** What the page of settings shows beside the settings themselves. */
export interface SettingsState {
  readonly span: OpenSpan | null;
  /** What is wrong with settings and roster as they are, each at its place, and what the policy itself lets a company decide. */
  readonly judged: AnswerTo<"world">;
  /** Null: not known yet. */
  readonly blocked: readonly BlockedCustomer[] | null;
  /** Rooms that were found for whoever is to be blocked. */
  readonly found: readonly RoomSummary[];
  /** The number of the counselor who is edited; null: nobody. */
  readonly counselor: number | null;
  /** The month whose holidays are shown: `2026-12`; null: this one. */
  readonly month: string | null;
  /** The place of the holiday that is edited; null: none. */
  readonly holiday: number | null;
  /** How many public holidays were just added; null: nobody has asked. `notReached`: they can't be had. */
  readonly imported: number | "notReached" | null;
}

/** Nothing is known. */
export const emptySettings: SettingsState = {
  ...{ span: null, judged: { faults: [], own: [] }, blocked: null, found: [] },
  ...{
    counselor: null,
    month: null,
    holiday: null,
    imported: null,
  },
};
