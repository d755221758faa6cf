import { defineSetting } from "../define-setting.ts";
import { type Law, member } from "../law.ts";
import { parseTime } from "../literal.ts";
import { group, shapes, wordOf } from "../shape.ts";

/** What becomes of a request while all counselors are at their meal. */
export const mealIntakes = ["assign", "queue", "refuse"] as const;

const intakes = wordOf(mealIntakes);

const hasTimes: Law = (json) => {
  const needs = {
    ko: 'mode가 "common"일 때의 HH:mm 시각',
    en: 'a time HH:mm, because mode is "common"',
  };
  if (member(json, "mode") !== "common") return [];
  return ["from", "to"]
    .filter((key) => member(json, key) === undefined)
    .map((key) => ({ at: [key], needs }));
};

/** A meal that ends when it begins never happens; one that ends before it begins runs over midnight. */
export const lasts: Law = (json) => {
  const [from, to] = [member(json, "from"), member(json, "to")];
  if (typeof from !== "string" || from !== to || parseTime(from) === undefined) return [];
  const says = {
    ko: '"to"가 "from"과 같아 식사 시간이 없습니다',
    en: '"to" is the same as "from", so the meal never happens',
  };
  return [{ at: ["to"], says }];
};

export const mealSetting = defineSetting({
  name: "meal",
  doc: {
    ko: "식사 시간: 없음, 일괄, 개별 (개별 시각은 상담사마다)",
    en: "When counselors eat: never, all at the same time, or each at a time of their own",
  },
  shape: group(
    {
      mode: { shape: wordOf(["off", "common", "individual"]), preset: "off" },
      from: { shape: shapes.time, optional: true },
      to: { shape: shapes.time, optional: true },
      intake: { shape: intakes, preset: "queue" },
    },
    hasTimes,
    (json) => (member(json, "mode") === "common" ? lasts(json) : []),
  ),
  preset: {},
  set: [
    {
      name: "meal",
      forms: ["= common 12:00 to 13:00", "= individual", "= off"],
      patch: ({ value, spans: [span, ...more] }) => {
        if (span === undefined)
          return value === "individual" || value === "off" ? { mode: value } : null;
        const { from, to, nextDay } = span;
        const isLater = from < to ? nextDay !== true : from !== to;
        return value === "common" && more.length === 0 && isLater
          ? { mode: value, from, to }
          : null;
      },
    },
    { name: "mealIntake", value: intakes, at: "intake" },
  ],
});
