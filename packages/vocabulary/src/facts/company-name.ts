import { defineFact } from "../define-fact.ts";
import { text } from "../value-type.ts";

export const companyName = defineFact({
  name: "companyName",
  type: text,
  doc: { ko: "회사 이름", en: "the company's name" },
  says: { noun: { ko: "회사 이름", en: "the company's name" } },
  source: "setting",
  read: (world) => world.settings.companyName,
});
