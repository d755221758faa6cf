import { defineFact } from "../define-fact.ts";
import { sayWeek } from "../say-week.ts";
import { text } from "../value-type.ts";
import { rowsFor, weekHours } from "../week.ts";

export const openingHours = defineFact({
  name: "openingHours",
  type: text,
  doc: {
    ko: '요일별 근무 시간을 적은 말: "평일 10:00~18:00, 토·일 휴무". 분류에 따로 정한 시간이 있으면 그 시간',
    en: 'the working hours of the week in words, "평일 10:00~18:00, 토·일 휴무"; those of the category where it has its own',
  },
  says: { noun: { ko: "근무 시간", en: "the working hours" } },
  source: "world",
  read: ({ settings, category }) => sayWeek(weekHours(rowsFor(settings, category))),
});
