import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const waitingCountOn = defineFact({
  name: "waitingCountOn",
  type: yesNo,
  doc: { ko: "상담대기 인원 안내 켜짐", en: "the waiting-count notice is on" },
  says: {
    values: {
      yes: { ko: "상담대기 인원 안내가 켜져 있어서", en: "the waiting-count notice is on" },
      no: { ko: "상담대기 인원 안내가 꺼져 있어서", en: "the waiting-count notice is off" },
    },
  },
  source: "setting",
  read: (world) => world.settings.messages.waitingCount,
});
