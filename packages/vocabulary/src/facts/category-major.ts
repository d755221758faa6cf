import { defineFact } from "../define-fact.ts";
import { text } from "../value-type.ts";

export const categoryMajor = defineFact({
  name: "categoryMajor",
  type: text,
  domain: { none: true },
  doc: { ko: "상담 대분류", en: "major category of the consultation" },
  says: {
    noun: { ko: "상담 대분류", en: "the major category" },
    none: { ko: "상담 분류가 없어서", en: "there is no category" },
  },
  source: "world",
  placeholder: "category_name",
  read: (world) => world.category?.major ?? "",
});
