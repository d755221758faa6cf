const minuteMs = 60_000;
/** Clocks are changed at quarters of an hour; asking for an offset costs far more than keeping it. */
const quarterMs = 15 * minuteMs;

/** The clock on the wall of a time zone. Moments are milliseconds since 1970-01-01T00:00Z. */
export interface ZoneClock {
  /** The moment at which the clock shows this; null where it never does. `minute`: of the day. */
  readonly momentAt: (date: string, minute: number) => number | null;
  /** "2026-11-20" */
  readonly dateAt: (moment: number) => string;
  /** "2026-11-20T19:00:00+09:00" */
  readonly isoAt: (moment: number) => string;
}

/** The clock of an IANA time zone; null where there is no such zone. */
export function zoneClock(timezone: string): ZoneClock | null {
  const format = formatOf(timezone);
  if (format === null) return null;
  const offsets = new Map<number, number>();
  const offsetAt = (moment: number) => {
    const quarter = Math.floor(moment / quarterMs);
    const known = offsets.get(quarter) ?? offset(format, moment);
    offsets.set(quarter, known);
    return known;
  };
  const wall = (moment: number) => new Date(moment + offsetAt(moment)).toISOString();
  return {
    momentAt: (date, minute) => {
      const shown = Date.parse(`${date}T00:00:00Z`) + minute * minuteMs;
      const guesses = [shown - offsetAt(shown - offsetAt(shown)), shown - offsetAt(shown)];
      return guesses.find((guess) => guess + offsetAt(guess) === shown) ?? null;
    },
    dateAt: (moment) => wall(moment).slice(0, 10),
    isoAt: (moment) => wall(moment).slice(0, 19) + offsetText(offsetAt(moment)),
  };
}

function formatOf(timeZone: string): Intl.DateTimeFormat | null {
  if (!/^[A-Za-z]/.test(timeZone)) return null;
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone,
      timeZoneName: "longOffset",
      year: "numeric",
    });
  } catch {
    return null;
  }
}

/** Milliseconds by which the zone is ahead of UTC at the moment. */
function offset(format: Intl.DateTimeFormat, moment: number): number {
  const name = format.formatToParts(moment).find(({ type }) => type === "timeZoneName")?.value;
  const [, sign = "+", hours = "0", minutes = "0"] =
    /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? "") ?? [];
  const size = (Number(hours) * 60 + Number(minutes)) * minuteMs;
  return sign === "-" ? -size : size;
}

function offsetText(milliseconds: number): string {
  const minutes = Math.abs(milliseconds) / minuteMs;
  const two = (count: number) => String(Math.floor(count)).padStart(2, "0");
  return `${milliseconds < 0 ? "-" : "+"}${two(minutes / 60)}:${two(minutes % 60)}`;
}
