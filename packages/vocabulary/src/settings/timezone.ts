import { defineSetting } from "../define-setting.ts";
import { shapes } from "../shape.ts";

export const timezoneSetting = defineSetting({
  name: "timezone",
  doc: { ko: "회사의 시간대", en: "The company's time zone" },
  shape: shapes.timezone,
  set: [{ name: "timezone", value: shapes.timezone }],
});
