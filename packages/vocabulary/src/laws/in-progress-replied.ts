import { defineLaw, isYes } from "../define-law.ts";

export const inProgressReplied = defineLaw({
  name: "in-progress-replied",
  says: {
    ko: "진행 중인 상담은 상담사가 답한 상담입니다",
    en: "a consultation in progress has been answered",
  },
  implies: [{ if: [{ fact: "room", in: ["inProgress"] }], follows: [isYes("counselorReplied")] }],
});
