import { defineSetting } from "../define-setting.ts";
import { shapes, wordOf } from "../shape.ts";

export const consultationSetting = defineSetting({
  name: "consultation",
  doc: { ko: "상담 진행 또는 상담중지", en: "Whether consultation runs or is suspended" },
  shape: wordOf(["running", "suspended"]),
  preset: "running",
  set: [
    {
      name: "suspended",
      value: shapes.yesNo,
      patch: ({ value }) => (value === true ? "suspended" : "running"),
    },
  ],
});
