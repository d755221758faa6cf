import type { Counselor, LocalTime, TenantSettings } from "@annae/vocabulary";
import { isDesignated, type Origin } from "./is-designated.ts";
import { isWithin } from "./is-within.ts";

/** A request at the desk: where it comes from, when, and under whose settings. */
export interface DeskRequest extends Origin {
  readonly settings: TenantSettings;
  readonly local: LocalTime;
}

type Obstacle = (counselor: Counselor, request: DeskRequest) => boolean;

const obstacles: readonly Obstacle[] = Object.values<Obstacle>({
  loggedOut: ({ loggedIn }, { settings }) =>
    settings.distribution.range === "loggedIn" && !loggedIn,
  unavailable: ({ status }) => status === "unavailable",
  resting: ({ status }, { settings }) => status === "break" && !settings.acceptDuringBreak,
  dayOff: ({ daysOff }, { local }) => daysOff.includes(local.date),
  datedBreak: ({ breaks }, { local }) =>
    breaks.some((pause) => pause.date === local.date && isWithin(pause, local.minute)),
  notDesignated: (counselor, request) => !isDesignated(counselor, request.settings, request),
});

/** Whether nothing but an individual meal keeps the counselor from taking the request. */
export function canTake(counselor: Counselor, request: DeskRequest): boolean {
  return !obstacles.some((stands) => stands(counselor, request));
}
