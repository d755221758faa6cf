import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const endNoticeOn = defineFact({
  name: "endNoticeOn",
  type: yesNo,
  doc: { ko: "상담 종료 안내 켜짐", en: "the end notice is on" },
  source: "setting",
  read: (world) => world.settings.messages.endNotice,
});
