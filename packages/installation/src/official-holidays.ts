import { getHolidayPreset } from "@hyunbinseo/holidays-kr";

/** A day off, as settings list it; the date is "2026-12-25". */
export interface ListedHoliday {
  readonly date: string;
  readonly name: string;
}

/** Korea's public holidays of that year by the official almanac, in order; undefined where it is not out yet. */
export async function officialHolidays(
  year: number,
): Promise<readonly ListedHoliday[] | undefined> {
  try {
    const names = await getHolidayPreset(String(year));
    return Object.entries(names)
      .map(([date, [...all]]) => ({ date, name: all.join(", ") }))
      .sort((one, other) => one.date.localeCompare(other.date));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
