import { defineFact } from "../define-fact.ts";
import { text } from "../value-type.ts";

export const counselorName = defineFact({
  name: "counselorName",
  type: text,
  doc: { ko: "상담원 이름", en: "display name of the counselor" },
  source: "world",
  events: ["assign", "reply", "end"],
  placeholder: "counselor_name",
  read: (world) => world.assignee?.name ?? "",
});
