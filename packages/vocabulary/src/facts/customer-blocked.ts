import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const customerBlocked = defineFact({
  name: "customerBlocked",
  type: yesNo,
  doc: { ko: "차단된 고객", en: "the customer is on the blocked list" },
  source: "world",
  read: (world) => world.customer.blocked,
});
