import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const titleOn = defineFact({
  name: "titleOn",
  type: yesNo,
  doc: { ko: "상담 제목 켜짐", en: "the title is on" },
  says: {
    values: {
      yes: { ko: "상담 제목이 켜져 있어서", en: "the title is on" },
      no: { ko: "상담 제목이 꺼져 있어서", en: "the title is off" },
    },
  },
  source: "setting",
  read: (world) => world.settings.messages.title,
});
