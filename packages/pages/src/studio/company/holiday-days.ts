import type { Holiday } from "@annae/vocabulary";

/** A day of a month, and what the company's list of holidays says of it. */
export interface MonthDay {
  /** `2026-12-25` */
  readonly date: string;
  /** The holiday's place in the list; null: none is on that day. */
  readonly holiday: number | null;
  readonly is: "off" | "changed" | "usual";
}

/** The days of a month (`2026-12`), and how many days of the week from Sunday on come before the first. */
export function monthDays(
  month: string,
  holidays: readonly Holiday[],
): { readonly before: number; readonly days: readonly MonthDay[] } {
  const first = new Date(`${month}-01T00:00Z`);
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const days = Array.from({ length: last }, (_, index): MonthDay => {
    const date = `${month}-${String(index + 1).padStart(2, "0")}`;
    const place = holidays.findIndex((one) => isOn(one, date));
    const { hours } = holidays[place] ?? {};
    const is = place === -1 ? "usual" : hours === undefined ? "off" : "changed";
    return { date, holiday: place === -1 ? null : place, is };
  });
  return { before: first.getUTCDay(), days };
}

/** The month so many after it. */
export function monthAfter(month: string, steps: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number - 1 + steps, 1)).toISOString().slice(0, 7);
}

/** The list with those of the official holidays from today on that it lacks, in order of dates. */
export function withOfficial(
  holidays: readonly Holiday[],
  official: readonly { readonly date: string; readonly name: string }[],
  today: string,
): readonly Holiday[] {
  const missing = official.filter(
    ({ date }) => date >= today && !holidays.some((one) => isOn(one, date)),
  );
  return inOrder([...holidays, ...missing]);
}

/** By their first dates. */
export function inOrder(holidays: readonly Holiday[]): readonly Holiday[] {
  return holidays.toSorted((a, b) => firstOf(a).localeCompare(firstOf(b)));
}

/** Its first date; empty where none is written yet. */
export function firstOf({ date, from }: Holiday): string {
  return date ?? from ?? "";
}

function isOn({ date, from = date, to = date }: Holiday, day: string): boolean {
  return from !== undefined && to !== undefined && from <= day && day <= to;
}
