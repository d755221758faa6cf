import { defineFact } from "../define-fact.ts";
import { text } from "../value-type.ts";

export const categoryMajor = defineFact({
  name: "categoryMajor",
  type: text,
  doc: { ko: "상담 대분류", en: "major category of the consultation" },
  source: "world",
  placeholder: "category_name",
  read: (world) => world.category?.major ?? "",
});
