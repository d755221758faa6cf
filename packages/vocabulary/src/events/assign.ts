import { defineEvent } from "../define-event.ts";
import { shapes } from "../shape.ts";

export const assignEvent = defineEvent({
  name: "assign",
  doc: { ko: "상담이 상담사에게 배정됨", en: "The consultation reaches a counselor" },
  told: "accept",
  fields: { counselor: { shape: shapes.counselor } },
  supplies: ["counselor", "turn"],
  rooms: ["waiting", "received"],
  unheld: true,
  line: ({ counselor }) =>
    counselor === undefined
      ? { ko: "상담사에게 배정되었습니다", en: "The consultation reaches a counselor" }
      : {
          ko: `${counselor} 상담사에게 배정되었습니다`,
          en: `The consultation reaches ${counselor}`,
        },
});
