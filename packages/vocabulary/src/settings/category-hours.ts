import { hoursWritten } from "../day-hours.ts";
import { defineSetting, type SetForm } from "../define-setting.ts";
import { type Law, member } from "../law.ts";
import { group, shapes, type ValueOf } from "../shape.ts";
import type { Category } from "../values.ts";
import { dayRows } from "./working-hours.ts";

const open = { shape: shapes.dayHours, optional: true } as const;

const team = group({
  category: { shape: shapes.category },
  workingHours: {
    shape: group({
      weekday: open,
      monday: open,
      tuesday: open,
      wednesday: open,
      thursday: open,
      friday: open,
      saturday: open,
      sunday: open,
    }),
  },
});

type Team = ValueOf<typeof team>;

/** Whether hours of the one are the hours of the other, too: the same, or one of its middle categories. */
export function fitsCategory(of: Category, category: Category): boolean {
  return of.major === category.major && (of.middle === undefined || of.middle === category.middle);
}

const teamForms = ['for "기술" = 10:00 to 15:00'];

/** The first that fits counts, so one behind a wider one never does. */
const reached: Law = (json) => {
  const categories = (Array.isArray(json) ? json : []).map((one) => categoryIn(one));
  return categories.flatMap((category, index) => {
    const hidden = categories
      .slice(0, index)
      .some((before) => before && category && fitsCategory(before, category));
    const says = {
      ko: "앞에 있는 같은 분류나 더 넓은 분류의 시간이 먼저 쓰입니다. 좁은 분류를 앞에 한 번만 쓰세요",
      en: "the hours of the same or a wider category above are used first; list each once, narrow ones above wide ones",
    };
    return hidden ? [{ at: [index, "category"], says }] : [];
  });
};

function categoryIn(json: unknown): Category | null {
  const category = member(json, "category");
  const [major, middle] = [member(category, "major"), member(category, "middle")];
  if (typeof major !== "string") return null;
  return typeof middle === "string" ? { major, middle } : { major };
}

export const categoryHoursSetting = defineSetting({
  name: "categoryHours",
  doc: {
    ko: "분류별 근무 시간: 맞는 첫 번째 것. 적지 않은 요일은 `workingHours`대로",
    en: "Hours of a category's own: the first that fits; days it leaves out are those of `workingHours`",
  },
  shape: { kind: "list", of: team, laws: [reached] },
  preset: [],
  set: dayRows.map(
    (name): SetForm => ({
      name,
      forms: teamForms,
      patch: (written, before: readonly Team[] = []) => {
        const hours = hoursWritten(written);
        const { category } = written;
        if (hours === null || category === null) return null;
        const isSame = (one: Team) =>
          one.category.major === category.major && one.category.middle === category.middle;
        const known = before.find(isSame);
        const said: Team = { category, workingHours: { ...known?.workingHours, [name]: hours } };
        const teams = [...before.filter((one) => one !== known), said];
        return teams.toSorted((one, other) => width(one) - width(other));
      },
    }),
  ),
});

/** Narrow categories first. */
function width({ category }: Team): number {
  return category.middle === undefined ? 1 : 0;
}
