import { defineFact } from "../define-fact.ts";
import { yesNo } from "../value-type.ts";

export const customerBlocked = defineFact({
  name: "customerBlocked",
  type: yesNo,
  doc: { ko: "차단된 고객", en: "the customer is on the blocked list" },
  says: {
    values: {
      yes: { ko: "차단된 고객이라서", en: "the customer is blocked" },
      no: { ko: "차단된 고객이 아니라서", en: "the customer is not blocked" },
    },
  },
  source: "world",
  read: (world) => world.customer.blocked,
});
