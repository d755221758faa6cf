import { defineLaw } from "../define-law.ts";

export const middleNeedsMajor = defineLaw({
  name: "middle-needs-major",
  says: { ko: "중분류가 있으면 대분류가 있습니다", en: "a middle category has a major one" },
  implies: [
    {
      if: [{ fact: "categoryMiddle", notIn: [""] }],
      follows: [{ fact: "categoryMajor", notIn: [""] }],
    },
  ],
});
