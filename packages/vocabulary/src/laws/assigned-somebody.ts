import { defineLaw } from "../define-law.ts";

export const assignedSomebody = defineLaw({
  name: "assigned-somebody",
  says: { ko: "배정된 상담에는 상담사가 있습니다", en: "an assigned consultation has a counselor" },
  events: ["assign"],
  implies: [{ if: [], follows: [{ fact: "counselorName", notIn: [""] }] }],
});
