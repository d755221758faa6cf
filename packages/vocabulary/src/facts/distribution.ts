import { defineFact } from "../define-fact.ts";
import { oneOf } from "../value-type.ts";

export const distribution = defineFact({
  name: "distribution",
  type: oneOf(["auto", "manual"]),
  doc: { ko: "상담 배분 방식", en: "how consultations are distributed" },
  source: "setting",
  read: (world) => world.settings.distribution.mode,
});
