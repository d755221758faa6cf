import { defineEvent } from "../define-event.ts";

export const giveBackEvent = defineEvent({
  name: "giveBack",
  doc: {
    ko: "상담사가 맡은 상담을 상담대기로 되돌림",
    en: "A counselor gives the consultation back to those who wait",
  },
  fields: {},
  supplies: ["counselor"],
  rooms: ["received", "inProgress"],
  room: () => "waiting",
  line: () => ({
    ko: "상담사가 상담을 상담대기로 되돌렸습니다",
    en: "The counselor gives the consultation back",
  }),
});
