import { newRecord } from "@annae/runtime";
import { expect, test } from "vitest";
import { conversationId, type Kept } from "./ledger.ts";
import { memoryLedger } from "./memory-ledger.ts";

function kept(customer: string): Kept {
  return {
    key: { tenant: "shop", channel: "tin", customer },
    conversation: newRecord.conversation,
    caller: {
      customer: { id: customer, blocked: false, channelAdded: true },
      category: null,
      facts: {},
    },
    decided: 1,
    deskSince: null,
    due: null,
    post: null,
  };
}

test("a conversation that comes again after it was forgotten is kept from then on, whoever comes between", () => {
  const ledger = memoryLedger();
  const [one, other] = [kept("u1"), kept("u2")];
  const [id, another] = [conversationId(one.key), conversationId(other.key)];
  ledger.write([{ kind: "kept", id, kept: one }]);
  expect(ledger.kept(id)).toEqual(one);
  ledger.write([{ kind: "forget", id }]);
  expect(ledger.kept(id)).toBeUndefined();
  ledger.write([{ kind: "kept", id, kept: one }]);
  ledger.write([{ kind: "kept", id: another, kept: other }]);
  expect([ledger.kept(id), ledger.kept(another)]).toEqual([one, other]);
});
