import { defineFact } from "../define-fact.ts";
import { oneOf } from "../value-type.ts";

export const endedBy = defineFact({
  name: "endedBy",
  type: oneOf(["counselor", "customer"]),
  doc: { ko: "상담을 종료한 사람", en: "who ended the consultation" },
  says: {
    values: {
      counselor: { ko: "상담사가 종료한 상담이라서", en: "a counselor ended it" },
      customer: { ko: "고객이 종료한 상담이라서", en: "the customer ended it" },
    },
  },
  source: "world",
  needs: "ender",
  read: (world) => (world.event.type === "end" ? world.event.by : "counselor"),
});
