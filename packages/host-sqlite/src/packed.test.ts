import type { Decided, Kept } from "@annae/host/ledger";
import { newRecord } from "@annae/runtime";
import { expect, test } from "vitest";
import { packDecided, packKept, unpackDecided, unpackKept } from "./packed.ts";

const key = { tenant: "shop", channel: "tin", customer: "홍길동" };
const id = JSON.stringify(Object.values(key));
const caller = {
  customer: { id: key.customer, blocked: false, channelAdded: true },
  category: null,
  facts: {},
};
const kept: Kept = {
  key,
  conversation: { ...newRecord.conversation, room: "received", counselor: "kim", sent: { hi: 5 } },
  caller,
  decided: 3,
  deskSince: 4,
  due: 9,
  post: { first: 0, next: 2, at: 5, attempts: 0 },
};
const view = { speaker: "bot", text: "안녕하세요", image: null, buttons: [] } as const;
const decided: Decided = {
  event: { id: "platform:e1", at: 5, type: "request", text: "문의" },
  caller: { ...caller, customer: { ...caller.customer, blocked: true } },
  revision: "1/abc",
  before: kept.conversation,
  floor: { openConsultations: 1, received: {} },
  answer: {
    id: "platform:e1",
    event: "request",
    situation: "available",
    rules: ["available"],
    deliveries: [
      {
        message: "hi",
        system: null,
        customer: view,
        counselor: { ...view, alert: true, system: null },
        payloads: [{ text: "안녕하세요" }],
      },
      {
        message: "quiet",
        system: "BYE",
        customer: null,
        counselor: { ...view, alert: false, system: "BYE" },
        payloads: [],
      },
    ],
    effects: [],
    alert: true,
    room: "received",
    roomTitle: null,
  },
};
const asWritten = <T>(value: T): T => JSON.parse(JSON.stringify(value));

test("a conversation comes back as it was, written by itself or by what has changed since", () => {
  expect(unpackKept(id, asWritten(packKept(kept)))).toEqual(kept);
  const later = { ...kept, post: null, conversation: { ...kept.conversation, counselor: null } };
  const change = asWritten(packKept(later, kept));
  expect(change).toEqual({ post: null, conversation: { counselor: null } });
  expect(unpackKept(id, change, kept)).toEqual(later);
});

test("a decision comes back as it was, the first in its conversation, too", () => {
  for (const one of [decided, { ...decided, before: null }]) {
    expect(unpackDecided(asWritten(packDecided(id, one)))).toEqual(one);
  }
});

test("what both sides see is written once beside the platform's request, and who it is stands in the id alone", () => {
  const text = JSON.stringify(packDecided(id, decided));
  expect(text.split("안녕하세요")).toHaveLength(1 + 3);
  expect(text.split(key.customer)).toHaveLength(1 + 1);
});

test("what is not written of a conversation has meant the same since version 4 of the file", () => {
  expect(unpackKept(id, {}).conversation).toEqual({
    room: "none",
    presentAt: null,
    situation: null,
    counselor: null,
    category: null,
    requestedCategory: null,
    requestedAt: null,
    sent: {},
    lastSent: {},
    lastNoticeAt: null,
    repliedAt: null,
    waitingSince: null,
    lastWords: null,
  });
});
