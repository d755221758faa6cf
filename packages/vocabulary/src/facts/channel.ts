import { defineFact } from "../define-fact.ts";

export const channel = defineFact({
  name: "channel",
  type: { kind: "oneOf", values: "channels" },
  doc: { ko: "고객이 들어온 채널", en: "the channel the customer uses" },
  says: { noun: { ko: "채널", en: "the channel" } },
  source: "world",
  read: (world) => world.channel,
});
