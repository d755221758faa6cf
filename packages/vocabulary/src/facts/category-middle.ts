import { defineFact } from "../define-fact.ts";
import { text } from "../value-type.ts";

export const categoryMiddle = defineFact({
  name: "categoryMiddle",
  type: text,
  domain: { none: true },
  doc: { ko: "상담 중분류", en: "middle category of the consultation" },
  says: {
    noun: { ko: "상담 중분류", en: "the middle category" },
    none: { ko: "상담 중분류가 없어서", en: "there is no middle category" },
  },
  source: "world",
  placeholder: "division_name",
  read: (world) => world.category?.middle ?? "",
});
