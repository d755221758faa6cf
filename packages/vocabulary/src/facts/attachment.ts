import { attachmentNames, attachments } from "../attachment.ts";
import { defineFact } from "../define-fact.ts";
import { particle } from "../text/particle.ts";
import { oneOf } from "../value-type.ts";

const values = attachmentNames.map((name) => {
  const { ko, en } = attachments[name].doc;
  return [
    name,
    {
      ko: `고객이 보낸 첨부가 ${ko}${particle(ko, "이라서/라서")}`,
      en: `the customer sent a ${en}`,
    },
  ] as const;
});

export const attachment = defineFact({
  name: "attachment",
  type: oneOf([...attachmentNames, "none"]),
  doc: { ko: "고객이 보낸 첨부", en: "what came with the customer's words" },
  says: {
    values: {
      ...Object.fromEntries(values),
      none: { ko: "고객이 보낸 첨부가 없어서", en: "the customer sent no attachment" },
    },
  },
  source: "world",
  needs: "words",
  read: ({ event }) =>
    event.type === "message" || event.type === "request" ? (event.attachment ?? "none") : "none",
});
