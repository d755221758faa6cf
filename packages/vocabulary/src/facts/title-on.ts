import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const titleOn = defineFact({
  name: "titleOn",
  type: yesNo,
  doc: { ko: "상담 제목 켜짐", en: "the title is on" },
  source: "setting",
  read: (world) => world.settings.messages.title,
});
