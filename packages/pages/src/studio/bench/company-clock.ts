import type { Language } from "../../page/language.ts";

/** "18:01" of "2026-11-20T18:01:00+09:00": where the company is, not where the reader is. */
export function companyClock(at: string): string {
  return at.slice(11, 16);
}

/** The date of the same, where the company is: "11월 20일 금요일". */
export function companyDate(at: string, language: Language): string {
  return shown(at, language, { month: "long", day: "numeric", weekday: "long" });
}

/** Its day of the week. */
export function companyWeekday(at: string, language: Language): string {
  return shown(at, language, { weekday: language === "ko" ? "long" : "short" });
}

function shown(at: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const locale = language === "ko" ? "ko-KR" : "en-GB";
  const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  return format.format(Date.parse(`${at.slice(0, 10)}T00:00Z`));
}
