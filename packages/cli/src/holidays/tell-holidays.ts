import { readJsonFile } from "@annae/disk/json";
import { type ListedHoliday, officialHolidays } from "@annae/installation/holidays";
import { type Doc, printableLine } from "@annae/vocabulary";
import { type ExitCode, exitCode } from "../exit-code.ts";
import { complain, refuse, type Terminal } from "../terminal/terminal.ts";
import { holidayAdvice } from "./holiday-advice.ts";
import { listedDates } from "./listed-dates.ts";

/** What the command line asks for. */
export interface HolidayWish {
  /** As written; undefined: the year of today. */
  readonly year: string | undefined;
  /** The file of settings whose list is compared; null: none. */
  readonly settings: string | null;
  /** "2026-11-22", in Korea. */
  readonly today: string;
}

/** Prints the official holidays of the year as settings list them, or those that the settings still lack. */
export async function tellHolidays(wish: HolidayWish, terminal: Terminal): Promise<ExitCode> {
  const year = wish.year ?? wish.today.slice(0, 4);
  const official = /^\d{4}$/.test(year) ? await officialHolidays(Number(year)) : undefined;
  if (official === undefined) return refuse(terminal, faults.year(printableLine(year)));
  if (wish.settings === null) {
    terminal.out.write(asJson(official));
    return exitCode.fine;
  }
  const read = readJsonFile(wish.settings, { ko: "설정", en: "settings" });
  if (!read.ok) return refuse(terminal, read.fault);
  const listed = listedDates(read.json);
  if (listed === undefined) return refuse(terminal, faults.settings(printableLine(wish.settings)));
  const { missing, ends } = holidayAdvice(listed, official, wish.today);
  if (ends !== null) complain(terminal, warnings.ends(ends));
  if (missing.length > 0) complain(terminal, warnings.missing(missing.length, year));
  terminal.out.write(asJson(missing));
  return missing.length > 0 ? exitCode.policyErrors : exitCode.fine;
}

/** One holiday per line, ready to be put into settings. */
function asJson(holidays: readonly ListedHoliday[]): string {
  if (holidays.length === 0) return "[]\n";
  const lines = holidays.map(
    ({ date, name }) => `  { "date": ${JSON.stringify(date)}, "name": ${JSON.stringify(name)} }`,
  );
  return `[\n${lines.join(",\n")}\n]\n`;
}

const faults = {
  year: (year: string): Doc => ({
    ko: `오류: ${year}년의 공휴일 자료가 없습니다\n  도움말: 2018 처럼 네 자리로 쓰세요. 다음 해의 공휴일은 월력요항이 발표된 뒤 추가됩니다`,
    en: `error: the holidays of ${year} are not known\n  help: write a year like 2018; those of a coming year are known once its almanac is out`,
  }),
  settings: (path: string): Doc => ({
    ko: `오류: ${path} 에서 휴무일을 읽을 수 없습니다\n  도움말: "holidays": [{ "date": "2026-12-25" }] 가 있는 설정이나 시나리오 하나를 쓰세요`,
    en: `error: no holidays can be read from ${path}\n  help: give settings, or one scenario, with "holidays": [{ "date": "2026-12-25" }]`,
  }),
};

const warnings = {
  ends: (date: string): Doc => ({
    ko: `경고: 등록된 휴무일이 ${date}까지만 있습니다`,
    en: `warning: the list of holidays ends at ${date}`,
  }),
  missing: (count: number, year: string): Doc => ({
    ko: `경고: ${year}년의 남은 공휴일 중 ${count}개가 빠져 있습니다`,
    en: `warning: ${count} of the official holidays still to come in ${year} ${count === 1 ? "is" : "are"} missing`,
  }),
};
