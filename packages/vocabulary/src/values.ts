/** A moment in milliseconds since 1970-01-01T00:00Z. */
export type Moment = number;

/** What a consultation is about, in one step or two; absent `middle`: no finer than `major`. */
export interface Category {
  readonly major: string;
  readonly middle?: string | undefined;
}

/** "HH:mm", 00:00 to 23:59. */
export type ClockTime = string;

/** Minutes of a day that work is done; the end minute is inside. `nextDay`: the end is on the following day. */
export interface Hours {
  readonly from: ClockTime;
  readonly to: ClockTime;
  readonly nextDay?: boolean | undefined;
}

/** The working hours of one day: all of it, none of it, one span or several in order. */
export type DayHours = Hours | readonly Hours[] | "allDay" | "closed";

/** A date ("2026-11-20") or the dates `from` and `to` include, off as a whole or with hours of their own. */
export type Holiday = HolidayDates & {
  readonly name?: string | undefined;
  readonly hours?: Hours | readonly Hours[] | undefined;
};

/** The dates of a holiday. */
export type HolidayDates =
  | { readonly date: string; readonly from?: undefined; readonly to?: undefined }
  | { readonly date?: undefined; readonly from: string; readonly to: string };

/** A button is a link or a keyword that the customer says by pressing it. */
export type Button =
  | { readonly label: string; readonly url: string }
  | { readonly label: string; readonly keyword: string };
