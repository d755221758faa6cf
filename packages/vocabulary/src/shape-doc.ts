import type { Doc } from "./locale.ts";
import type { Shape } from "./shape.ts";

const docs: Readonly<Record<Exclude<Shape["kind"], "oneOf" | "whole" | "orNull">, Doc>> = {
  yesNo: { ko: "true 또는 false", en: "true or false" },
  text: { ko: "문자열", en: "a string" },
  timezone: {
    ko: 'IANA 시간대 이름 (예: "Asia/Seoul")',
    en: 'the IANA name of a time zone, such as "Asia/Seoul"',
  },
  time: { ko: "00:00부터 23:59까지의 HH:mm 시각", en: "a time HH:mm from 00:00 to 23:59" },
  dayHours: {
    ko: '"allDay", "closed", { from, to, nextDay }나 그 배열',
    en: '"allDay", "closed", { from, to, nextDay } or an array of those',
  },
  holiday: {
    ko: "{ date } 또는 { from, to }, 그리고 name과 hours",
    en: "{ date } or { from, to }, with name and hours",
  },
  button: {
    ko: "{ label, url } 또는 { label, keyword }",
    en: "{ label, url } or { label, keyword }",
  },
  counselor: { ko: "명단에 있는 상담사의 id", en: "the id of a counselor of the roster" },
  category: { ko: "{ major, middle }", en: "{ major, middle }" },
  list: { ko: "배열", en: "an array" },
  record: { ko: "객체", en: "an object" },
  group: { ko: "객체", en: "an object" },
};

/** What values of the shape are in JSON, for people. */
export function shapeDoc(shape: Shape): Doc {
  switch (shape.kind) {
    case "whole":
      return {
        ko: `${shape.from}부터 ${shape.to}까지의 정수`,
        en: `a whole number from ${shape.from} to ${shape.to}`,
      };
    case "oneOf": {
      const words = shape.values.map((value) => JSON.stringify(value));
      return { ko: words.join(", "), en: `one of ${words.join(", ")}` };
    }
    case "orNull": {
      const of = shapeDoc(shape.of);
      return { ko: `${of.ko} 또는 null`, en: `${of.en} or null` };
    }
    default:
      return docs[shape.kind];
  }
}
