import { defineLaw } from "../define-law.ts";

export const counts = defineLaw({
  name: "counts",
  says: { ko: "건수는 0 이상의 정수입니다", en: "counts are whole and not negative" },
  domainsOf: ["openConsultations", "waitingAhead"],
});
