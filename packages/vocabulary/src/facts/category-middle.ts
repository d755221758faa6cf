import { defineFact } from "../define-fact.ts";
import { text } from "../value-type.ts";

export const categoryMiddle = defineFact({
  name: "categoryMiddle",
  type: text,
  doc: { ko: "상담 중분류", en: "middle category of the consultation" },
  source: "world",
  placeholder: "division_name",
  read: (world) => world.category?.middle ?? "",
});
