import { defineSetting } from "../define-setting.ts";
import { shapes } from "../shape.ts";

export const acceptDuringBreakSetting = defineSetting({
  name: "acceptDuringBreak",
  doc: {
    ko: "휴식 중인 상담사에게도 배정함",
    en: "Whether counselors on a break are given consultations",
  },
  shape: shapes.yesNo,
  preset: true,
  set: [{ name: "acceptDuringBreak", value: shapes.yesNo }],
});
