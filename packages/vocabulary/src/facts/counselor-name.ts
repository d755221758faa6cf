import { defineFact } from "../define-fact.ts";
import { text } from "../value-type.ts";

export const counselorName = defineFact({
  name: "counselorName",
  type: text,
  domain: { none: true },
  doc: { ko: "상담사 이름", en: "display name of the counselor" },
  says: {
    noun: { ko: "상담사 이름", en: "the counselor's name" },
    none: { ko: "아직 배정된 상담사가 없어서", en: "no counselor has the consultation yet" },
  },
  source: "world",
  needs: "counselor",
  placeholder: "counselor_name",
  read: (world) => world.assignee?.name ?? "",
});
