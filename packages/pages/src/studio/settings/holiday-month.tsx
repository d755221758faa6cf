import type { Holiday } from "@annae/vocabulary";
import { IconButton } from "../../page/icon-button.tsx";
import type { Language } from "../../page/language.ts";
import { type MonthDay, monthAfter, monthDays } from "../company/holiday-days.ts";
import { settingsPageWords } from "../words/settings-page-words.ts";

interface MonthParts {
  readonly month: string;
  readonly holidays: readonly Holiday[];
  readonly language: Language;
  readonly turn: (month: string) => void;
  /** A day was pressed: its holiday, or one that is to be. */
  readonly choose: (day: MonthDay) => void;
}

/** A month with its holidays, and what changes on which day. */
export function HolidayMonth({ month, holidays, language, turn, choose }: MonthParts) {
  const words = settingsPageWords[language];
  const { before, days } = monthDays(month, holidays);
  const title = monthTitle(month, language);
  return (
    <section class="month" aria-label={title}>
      <header>
        <IconButton
          small
          icon="back"
          says={words.monthBefore}
          act={() => turn(monthAfter(month, -1))}
        />
        <b aria-live="polite">{title}</b>
        <IconButton
          small
          icon="forward"
          says={words.monthAfter}
          act={() => turn(monthAfter(month, 1))}
        />
      </header>
      <div class="cal">
        {[6, 0, 1, 2, 3, 4, 5].map((day) => (
          <b key={day} aria-hidden="true">
            {words.days[day]}
          </b>
        ))}
        {Array.from({ length: before }, (_, index) => (
          <span key={index} />
        ))}
        {days.map((day) => (
          <button type="button" key={day.date} class={day.is} onClick={() => choose(day)}>
            <span aria-hidden="true">{Number(day.date.slice(8))}</span>
            <span class="sr">
              {dateTitle(day.date, language)} {words.dayIs[day.is]}{" "}
              {holidays[day.holiday ?? -1]?.name}
            </span>
          </button>
        ))}
      </div>
      <p class="hint">
        <span class="tag bad">{words.dayIs.off}</span>{" "}
        <span class="tag warn">{words.dayIs.changed}</span> {words.monthHint}
      </p>
    </section>
  );
}

const locales = { ko: "ko-KR", en: "en-GB" } as const;

function monthTitle(month: string, language: Language): string {
  return shown(`${month}-01`, language, { year: "numeric", month: "long" });
}

/** "12월 25일 (금)", with the year where it is wished. */
export function dateTitle(date: string, language: Language, year = false): string {
  const parts = { month: "long", day: "numeric", weekday: "short" } as const;
  return shown(date, language, year ? { year: "numeric", ...parts } : parts);
}

function shown(date: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const at = Date.parse(`${date}T00:00Z`);
  if (Number.isNaN(at)) return date;
  return new Intl.DateTimeFormat(locales[language], { ...options, timeZone: "UTC" }).format(at);
}
