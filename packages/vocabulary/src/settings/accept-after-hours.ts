import { defineSetting } from "../define-setting.ts";
import { shapes } from "../shape.ts";

export const acceptAfterHoursSetting = defineSetting({
  name: "acceptAfterHours",
  doc: { ko: "근무 시간 외에도 접수함", en: "Whether requests outside working hours are taken" },
  shape: shapes.yesNo,
  preset: true,
  set: [{ name: "acceptAfterHours", value: shapes.yesNo }],
});
