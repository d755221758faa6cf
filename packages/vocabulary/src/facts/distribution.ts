import { defineFact } from "../define-fact.ts";
import { distributionModes } from "../settings/distribution.ts";
import { oneOf } from "../value-type.ts";

export const distribution = defineFact({
  name: "distribution",
  type: oneOf(distributionModes),
  doc: { ko: "상담 배분 방식", en: "how consultations are distributed" },
  says: {
    values: {
      auto: { ko: "상담을 자동으로 배분해서", en: "consultations are distributed automatically" },
      manual: {
        ko: "상담사가 직접 상담을 가져가는 방식이라서",
        en: "counselors take consultations themselves",
      },
    },
  },
  source: "setting",
  read: (world) => world.settings.distribution.mode,
});
