import { defineFact } from "../define-fact.ts";
import { oneOf } from "../value-type.ts";

export const endedBy = defineFact({
  name: "endedBy",
  type: oneOf(["counselor", "customer"]),
  doc: { ko: "상담을 끝낸 쪽", en: "who ended the consultation" },
  source: "world",
  events: ["end"],
  read: (world) => (world.event.type === "end" ? world.event.by : "counselor"),
});
