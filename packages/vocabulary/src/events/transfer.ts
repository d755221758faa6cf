import { defineEvent } from "../define-event.ts";
import { shapes } from "../shape.ts";

export const transferEvent = defineEvent({
  name: "transfer",
  doc: { ko: "다른 상담사가 상담을 넘겨받음", en: "Another counselor takes the consultation over" },
  fields: { counselor: { shape: shapes.counselor } },
  supplies: ["counselor", "turn"],
  rooms: ["received", "inProgress"],
  line: ({ counselor }) =>
    counselor === undefined
      ? { ko: "다른 상담사가 넘겨받았습니다", en: "Another counselor takes over" }
      : { ko: `${counselor} 상담사가 넘겨받았습니다`, en: `${counselor} takes over` },
});
