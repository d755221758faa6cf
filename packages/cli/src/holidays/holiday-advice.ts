import type { ListedHoliday } from "@annae/installation/holidays";

/** What is doubtful about a tenant's list of holidays. */
export interface HolidayAdvice {
  /** Official holidays that the list does not have and that are still to come. */
  readonly missing: readonly ListedHoliday[];
  /** The last date of the list, where all of it lies before the official holidays to come; null where it does not. */
  readonly ends: string | null;
}

/** What a list of dates lacks of the official holidays from today on; dates are "2026-12-25". */
export function holidayAdvice(
  listed: readonly string[],
  official: readonly ListedHoliday[],
  today: string,
): HolidayAdvice {
  const coming = official.filter(({ date }) => date >= today);
  const missing = coming.filter(({ date }) => !listed.includes(date));
  const last = listed.toSorted().at(-1);
  const next = coming[0];
  const ends = last !== undefined && next !== undefined && last < next.date ? last : null;
  return { missing, ends };
}
