import { defineFact } from "../define-fact.ts";
import { text } from "../value-type.ts";

export const companyName = defineFact({
  name: "companyName",
  type: text,
  doc: {
    ko: "위탁사명: 상담 내용을 저장하는 회사의 이름 (정하지 않으면 해피톡)",
    en: "the company's name",
  },
  says: {
    noun: {
      ko: "위탁사명: 상담 내용을 저장하는 회사의 이름 (정하지 않으면 해피톡)",
      en: "the company's name",
    },
  },
  source: "setting",
  read: (world) => world.settings.companyName,
});
