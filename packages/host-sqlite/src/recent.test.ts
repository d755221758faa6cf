import type { Change, Kept } from "@annae/host/ledger";
import { newRecord } from "@annae/runtime";
import { expect, test } from "vitest";
import { createRecent, isFrequent } from "./recent.ts";

const kept = (customer: string, due: number | null): Kept => ({
  key: { tenant: "shop", channel: "tin", customer },
  conversation: newRecord.conversation,
  caller: {
    customer: { id: customer, blocked: false, channelAdded: true },
    category: null,
    facts: {},
  },
  decided: 1,
  deskSince: null,
  due,
  post: null,
});
const placed = { kind: "placed", id: "u1", event: "platform:e1", number: 65_536 } as const;
const payload = { key: "k", payload: { text: "안녕하세요" } };

test("of a conversation its last state is left, of a payload that came and went only that it is gone", () => {
  const recent = createRecent();
  recent.add(
    [
      { kind: "kept", id: "u1", kept: kept("u1", 5) },
      { kind: "queued", id: "u1", number: 0, payload },
      { kind: "queued", id: "u1", number: 1, payload },
      { kind: "unqueued", id: "u1", number: 0 },
      { kind: "kept", id: "u1", kept: kept("u1", 9) },
    ],
    [placed],
  );
  expect(recent.settled()).toEqual([
    { kind: "kept", id: "u1", kept: kept("u1", 9) },
    placed,
    { kind: "unqueued", id: "u1", number: 0 },
    { kind: "queued", id: "u1", number: 1, payload },
  ]);
  expect([0, 1, 2].map((number) => recent.payload("u1", number))).toEqual([
    null,
    payload,
    undefined,
  ]);
  expect([recent.due(8).length, recent.due(9).length, recent.earliestDue()]).toEqual([0, 1, 9]);
  recent.clear();
  expect([recent.size(), recent.settled().length]).toEqual([0, 0]);
});

test("what is rare goes to the tables at once", () => {
  const rare: Change = { kind: "forget", id: "u1" };
  expect([isFrequent(rare), isFrequent({ kind: "unqueued", id: "u1", number: 0 })]).toEqual([
    false,
    true,
  ]);
});
