import { spansWritten } from "../day-hours.ts";
import { defineSetting } from "../define-setting.ts";
import { datesOnce, onDates } from "../holiday.ts";
import { shapes } from "../shape.ts";
import type { Holiday } from "../values.ts";

export const holidaysSetting = defineSetting({
  name: "holidays",
  doc: {
    ko: "휴무일: 하루나 기간, 그날만의 시간이 있을 수 있음",
    en: "Dates or ranges of dates that are off, or have hours of their own",
  },
  shape: { kind: "list", of: shapes.holiday, laws: [datesOnce] },
  preset: [],
  set: [
    {
      name: "holiday",
      forms: [
        '2026-11-20 "창립기념일"',
        "2026-11-20 = 13:00 to 18:00",
        '2026-12-24 to 2026-12-31 "연말 휴무"',
      ],
      patch: ({ dates, text, state, value, spans, category }, before: readonly Holiday[] = []) => {
        if (dates === null || state !== null || value !== null || category !== null) return null;
        const hours = spans.length === 0 ? undefined : spansWritten(spans);
        if (hours === null) return null;
        const { from, to } = dates;
        const holiday: Holiday = {
          ...(from === to ? { date: from } : { from, to }),
          ...(text === null ? {} : { name: text }),
          ...(hours === undefined ? {} : { hours }),
        };
        const others = before.filter((one) => !isOn(one, from, to));
        const said = [...others, holiday];
        return [...onDates(holiday), ...datesOnce(said)].length > 0 ? null : said;
      },
    },
  ],
});

/** Whether the holiday is on just these dates. */
function isOn({ date, from = date, to = date }: Holiday, first: string, last: string): boolean {
  return from === first && to === last;
}
