import { defineLaw } from "../define-law.ts";

export const assignedIsReceived = defineLaw({
  name: "assigned-is-received",
  says: { ko: "배정된 상담은 접수 상태입니다", en: "an assigned room is received" },
  events: ["assign"],
  implies: [{ if: [], follows: [{ fact: "room", in: ["received"] }] }],
});
