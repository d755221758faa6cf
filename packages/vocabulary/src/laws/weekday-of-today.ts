import { defineLaw } from "../define-law.ts";

export const weekdayOfToday = defineLaw({
  name: "weekday-of-today",
  says: { ko: "요일은 날짜를 따릅니다", en: "the weekday follows the date" },
  weekday: "weekday",
  of: "today",
});
