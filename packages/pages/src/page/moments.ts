import type { Language } from "./language.ts";

const locales = { ko: "ko-KR", en: "en-GB" } as const;

/** `10:31`, always of 24 hours, where the reader is. */
export function clockOf(at: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    ...{ hour: "2-digit", minute: "2-digit", hourCycle: "h23" },
  }).format(at);
}

/** `11월 20일 금요일`, `Friday 20 November` */
export function dayOf(at: number, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    ...{ month: "long", day: "numeric", weekday: "long" },
  }).format(at);
}

/** A machine's way to write it, for `<time>`. */
export function isoTime(at: number): string {
  return new Date(at).toISOString();
}

/** `2026-11-27`: the day at that time zone; where there is no such zone, where the reader is. */
export function dateIn(at: number, timeZone: unknown): string {
  const parts = { year: "numeric", month: "2-digit", day: "2-digit" } as const;
  try {
    return new Intl.DateTimeFormat("sv-SE", { ...parts, timeZone: String(timeZone) }).format(at);
  } catch {
    return new Intl.DateTimeFormat("sv-SE", parts).format(at);
  }
}
