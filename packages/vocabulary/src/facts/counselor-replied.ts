import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const counselorReplied = defineFact({
  name: "counselorReplied",
  type: yesNo,
  doc: { ko: "상담사가 한 번이라도 응대함", en: "a counselor has replied in this consultation" },
  says: {
    values: {
      yes: { ko: "상담사가 이미 응대한 상담이라서", en: "a counselor has already replied" },
      no: { ko: "상담사가 아직 한 번도 응대하지 않아서", en: "no counselor has replied yet" },
    },
  },
  source: "world",
  read: (world) => world.conversation.repliedAt !== null,
});
