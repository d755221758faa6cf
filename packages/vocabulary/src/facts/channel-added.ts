import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const channelAdded = defineFact({
  name: "channelAdded",
  type: yesNo,
  doc: { ko: "채널을 추가한 고객", en: "the customer has added the company's channel" },
  says: {
    values: {
      yes: { ko: "채널을 추가한 고객이라서", en: "the customer has added the channel" },
      no: { ko: "채널을 추가하지 않은 고객이라서", en: "the customer has not added the channel" },
    },
  },
  source: "world",
  read: (world) => world.customer.channelAdded,
});
