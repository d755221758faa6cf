import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const channelAdded = defineFact({
  name: "channelAdded",
  type: yesNo,
  doc: { ko: "채널을 추가한 고객", en: "the customer has added the company's channel" },
  source: "world",
  read: (world) => world.customer.channelAdded,
});
