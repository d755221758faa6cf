import { defineFact } from "../define-fact.ts";
import { distributionModes } from "../settings/distribution.ts";
import { oneOf } from "../value-type.ts";

export const distribution = defineFact({
  name: "distribution",
  type: oneOf(distributionModes),
  doc: { ko: "상담 배분 방식 (자동배분/수동배분)", en: "how consultations are distributed" },
  says: {
    values: {
      auto: { ko: "자동배분을 사용해서", en: "consultations are distributed automatically" },
      manual: {
        ko: "수동배분을 사용해서",
        en: "counselors take consultations themselves",
      },
    },
  },
  source: "setting",
  read: (world) => world.settings.distribution.mode,
});
