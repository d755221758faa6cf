import { defineLaw } from "../define-law.ts";

export const inProgressSpoke = defineLaw({
  name: "in-progress-spoke",
  says: { ko: "진행 중이면 누군가 말했습니다", en: "in progress, somebody has written" },
  implies: [
    {
      if: [{ fact: "room", in: ["inProgress"] }],
      follows: [{ fact: "lastWordsBy", notIn: ["nobody"] }],
    },
  ],
  implied: true,
});
