import fc from "fast-check";
import { expect, test } from "vitest";
import { conversationId, conversationKey } from "./ledger.ts";

test("T3: no two conversations have one name, whatever their tenants and customers are called, and the name leads back", () => {
  const odd = fc.constantFrom("", "/", ":", "%", "|", "\u0000", "가", '"', "\\", ",", "a", "[");
  const name = fc.array(odd, { maxLength: 4 }).map((parts) => parts.join(""));
  const key = fc.record({ tenant: name, channel: name, customer: name });
  fc.assert(
    fc.property(key, key, (one, other) => {
      const same = conversationId(one) === conversationId(other);
      const parts = ({ tenant, channel, customer }: typeof one) => [tenant, channel, customer];
      expect(same).toBe(parts(one).every((part, at) => part === parts(other)[at]));
      expect(conversationKey(conversationId(one))).toEqual(one);
    }),
  );
});
