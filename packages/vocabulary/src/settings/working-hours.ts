import { dayHoursForms, hoursWritten } from "../day-hours.ts";
import { defineSetting, type SetForm } from "../define-setting.ts";
import { group, shapes } from "../shape.ts";
import { weekdays } from "../weekdays.ts";

const allDay = { shape: shapes.dayHours, preset: "allDay" } as const;
const open = { shape: shapes.dayHours, optional: true } as const;

/** The days of the week, and the row that stands for those from Monday to Friday that have none of their own. */
export const dayRows = ["weekday", ...weekdays] as const;

/** A row of the week. */
export type DayRow = (typeof dayRows)[number];

export const workingHoursSetting = defineSetting({
  name: "workingHours",
  doc: {
    ko: "근무 시간: 평일과 토·일. 요일 하나의 시간은 `weekday`보다 앞섬",
    en: "Working hours of weekdays, Saturday and Sunday; those of a single day win over `weekday`",
  },
  shape: group({
    weekday: allDay,
    monday: open,
    tuesday: open,
    wednesday: open,
    thursday: open,
    friday: open,
    saturday: allDay,
    sunday: allDay,
  }),
  preset: {},
  set: dayRows.map(
    (name): SetForm => ({
      name,
      forms: dayHoursForms,
      patch: (written) => {
        const hours = written.category === null ? hoursWritten(written) : null;
        return hours && { [name]: hours };
      },
    }),
  ),
});
