import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const endNoticeOn = defineFact({
  name: "endNoticeOn",
  type: yesNo,
  doc: { ko: "상담 종료 안내 켜짐", en: "the end notice is on" },
  says: {
    values: {
      yes: { ko: "상담 종료 안내가 켜져 있어서", en: "the end notice is on" },
      no: { ko: "상담 종료 안내가 꺼져 있어서", en: "the end notice is off" },
    },
  },
  source: "setting",
  read: (world) => world.settings.messages.endNotice,
});
