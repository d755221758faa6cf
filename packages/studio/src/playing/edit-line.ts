import { type Calendar, stepTime } from "@annae/runtime";
import { type Category, parseTime } from "@annae/vocabulary";
import type { NewEvent } from "./moves.ts";
import type { LineEvent, TimeLine } from "./time-line.ts";

/** Where the clock is to go. */
export type ClockGoal = { readonly time: string } | "opening" | "closing";

/** A change of a line. `at`: the number of the event that it is about, or in front of which something is added. */
export type LineEdit =
  /** `after`: milliseconds behind the event before. */
  | { readonly edit: "add"; readonly at: number; readonly event: NewEvent; readonly after?: number }
  | { readonly edit: "put"; readonly at: number; readonly event: LineEvent }
  | { readonly edit: "remove"; readonly at: number }
  /** Time passes, with what a host would be woken for; everything behind it happens so much later. */
  | { readonly edit: "wait"; readonly at: number; readonly ms: number }
  | { readonly edit: "jump"; readonly at: number; readonly to: ClockGoal };

/** What an edit is made with: how time stands before the event of that number, and what would wake a host. */
export interface LineClock {
  readonly timezone: string;
  readonly calendar: Calendar;
  /** Whose hours count. */
  readonly category: Category | null;
  /** The moment at which a line without events begins. */
  readonly start: number;
  /** When something would next happen by itself after the line's last event; null: never. */
  readonly nextWake: (line: TimeLine) => number | null;
}

/** A minute: what lies between two events that nobody has timed. */
const minute = 60_000;

/** Wakes of one wait that are told of. */
const mostWakes = 24;

/** The line after the edit: its events stay in order of time, what is behind is moved where it would come too early. */
export function editLine(line: TimeLine, edit: LineEdit, clock: LineClock): TimeLine {
  const { events } = line;
  const at = Math.min(Math.max(edit.at, 0), events.length);
  const [ahead, behind] = [events.slice(0, at), events.slice(at)];
  const now = momentOf(ahead.at(-1)) ?? momentOf(behind[0]) ?? clock.start;
  switch (edit.edit) {
    case "add": {
      const after = edit.after ?? (ahead.length === 0 ? 0 : minute);
      return joined(line, ahead, [timed(edit.event, now + after, clock)], behind, clock);
    }
    case "put": {
      const later = (momentOf(edit.event) ?? now) - (momentOf(events[at]) ?? now);
      return joined(
        line,
        ahead,
        [edit.event],
        moved(behind.slice(1), Math.max(0, later), clock),
        clock,
      );
    }
    case "remove":
      return { ...line, events: events.toSpliced(at, 1) };
    case "wait":
      return passing(line, ahead, moved(behind, edit.ms, clock), now + edit.ms, clock);
    case "jump": {
      const to = goalAfter(now, edit.to, clock);
      return to === null ? line : passing(line, ahead, behind, to, clock);
    }
  }
}

/** Ticks until the moment: at each at which a host would be woken, and then. */
function passing(
  line: TimeLine,
  ahead: readonly LineEvent[],
  behind: readonly LineEvent[],
  until: number,
  clock: LineClock,
): TimeLine {
  const ticks: LineEvent[] = [];
  for (let wakes = 0; wakes < mostWakes; wakes += 1) {
    const wake = clock.nextWake({ ...line, events: [...ahead, ...ticks] });
    if (wake === null || wake >= until) break;
    ticks.push(timed({ type: "tick" }, wake, clock));
  }
  return joined(line, ahead, [...ticks, timed({ type: "tick" }, until, clock)], behind, clock);
}

function joined(
  line: TimeLine,
  ahead: readonly LineEvent[],
  fresh: readonly LineEvent[],
  behind: readonly LineEvent[],
  clock: LineClock,
): TimeLine {
  const [last, next] = [momentOf(fresh.at(-1)), momentOf(behind[0])];
  const late = last === undefined || next === undefined ? 0 : Math.max(0, last - next);
  return { ...line, events: [...ahead, ...fresh, ...moved(behind, late, clock)] };
}

function moved(events: readonly LineEvent[], by: number, clock: LineClock): readonly LineEvent[] {
  if (by === 0) return events;
  return events.map((event) => timed(event, (momentOf(event) ?? clock.start) + by, clock));
}

function timed(event: NewEvent, moment: number, { timezone }: LineClock): LineEvent {
  return { ...event, at: stepTime(moment, timezone) };
}

function momentOf(event: LineEvent | undefined): number | undefined {
  const moment = Date.parse(event?.at ?? "");
  return Number.isNaN(moment) ? undefined : moment;
}

/** The first moment behind this one at which the clock shows the time, or the shop opens or has closed; null: there is none. */
function goalAfter(now: number, goal: ClockGoal, { calendar, category }: LineClock): number | null {
  if (typeof goal === "object") return timeAfter(now, parseTime(goal.time), calendar);
  const { working, until } = calendar.workingAt(now, category);
  if (working === (goal === "closing")) return until;
  return until === null ? null : calendar.workingAt(until, category).until;
}

function timeAfter(now: number, wanted: number | undefined, calendar: Calendar): number | null {
  if (wanted === undefined) return null;
  const day = 1_440;
  const ahead = (wanted - calendar.localTime(now).minute + day) % day || day;
  const near = Math.floor(now / minute) * minute + ahead * minute;
  // The clock may have been changed on the way.
  const off = wanted - calendar.localTime(near).minute;
  return near + (off > day / 2 ? off - day : off < -day / 2 ? off + day : off) * minute;
}
