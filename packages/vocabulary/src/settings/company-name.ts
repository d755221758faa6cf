import { defineSetting } from "../define-setting.ts";
import { shapes } from "../shape.ts";

export const companyNameSetting = defineSetting({
  name: "companyName",
  doc: {
    ko: "위탁사: 대화를 보관하는 회사의 이름",
    en: "The company that keeps the conversations, by name",
  },
  shape: shapes.text,
  preset: "해피톡",
  set: [{ name: "companyName", value: shapes.text }],
});
