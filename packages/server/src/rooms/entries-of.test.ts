import { expect, test } from "vitest";
import { entriesOf } from "./entries-of.ts";
import type { ToldDecision } from "./told.ts";

const told = (
  event: ToldDecision["event"],
  answer: Partial<ToldDecision["answer"]> = {},
): ToldDecision => ({
  tenant: "shop",
  channel: "web",
  event,
  caller: { customer: { id: "u1", blocked: false, channelAdded: true }, category: null, facts: {} },
  answer: {
    event: event.type,
    situation: null,
    rules: [],
    deliveries: [],
    effects: [],
    alert: false,
    room: "received",
    roomTitle: null,
    ...answer,
  },
});

const nowhere = { pictures: () => null, title: () => "상담 제목", why: () => null };

test("the customer's words come first and call the counselor, unless a message does it for them", () => {
  const title = { speaker: "customer", text: "환불", image: null, buttons: [] } as const;
  const delivery = {
    message: "title",
    system: null,
    customer: title,
    counselor: { ...title, alert: true, system: null },
  };
  const event = { id: "e1", at: 1, type: "request", text: "<b>안녕</b>" } as const;
  const [own, said] = entriesOf(told(event, { alert: true, deliveries: [delivery] }), nowhere);
  expect(own).toMatchObject({ type: "said", alert: false, customer: { text: "<b>안녕</b>" } });
  expect(said).toMatchObject({ type: "said", alert: true, message: "title", name: "상담 제목" });
  expect(entriesOf(told(event, { alert: true }), nowhere)).toMatchObject([{ alert: true }]);
});

test("what happens without words is told as that; coming in and time passing are not", () => {
  const base = { id: "e1", at: 1 } as const;
  expect(entriesOf(told({ ...base, type: "assign", counselor: "kim" }), nowhere)).toEqual([
    { type: "happened", event: "assign", counselor: "kim", by: null },
  ]);
  expect(entriesOf(told({ ...base, type: "end", by: "customer" }), nowhere)).toMatchObject([
    { event: "end", by: "customer" },
  ]);
  expect(entriesOf(told({ ...base, type: "enter" }), nowhere)).toEqual([]);
  expect(entriesOf(told({ ...base, type: "tick" }), nowhere)).toEqual([]);
});
