import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const busyOn = defineFact({
  name: "busyOn",
  type: yesNo,
  doc: { ko: "Busy Time 안내 사용(ON)", en: "the busy notice is on" },
  says: {
    values: {
      yes: { ko: "Busy Time 안내가 켜져 있어서", en: "the busy notice is on" },
      no: { ko: "Busy Time 안내가 꺼져 있어서", en: "the busy notice is off" },
    },
  },
  source: "setting",
  read: (world) => world.settings.messages.busy,
});
