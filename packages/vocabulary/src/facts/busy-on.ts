import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const busyOn = defineFact({
  name: "busyOn",
  type: yesNo,
  doc: { ko: "Busy Time 안내 켜짐", en: "the busy notice is on" },
  source: "setting",
  read: (world) => world.settings.messages.busy,
});
