import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const counselorReplied = defineFact({
  name: "counselorReplied",
  type: yesNo,
  doc: { ko: "상담원이 한 번이라도 답함", en: "a counselor has written in this consultation" },
  source: "world",
  read: (world) => world.conversation.replied,
});
