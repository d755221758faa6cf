import { dayMs } from "./local-clock.ts";

/** "2026-11-20" → days since 1970-01-01. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / dayMs;
}

/** Days since 1970-01-01 → "2026-11-20"; the years 0 to 9999. */
export function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** 1 Monday to 7 Sunday. */
export function weekdayOf(day: number): number {
  const thursday = 3;
  return ((((day + thursday) % 7) + 7) % 7) + 1;
}
