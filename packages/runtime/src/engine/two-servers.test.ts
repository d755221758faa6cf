import type { ConversationEvent } from "@annae/vocabulary";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { memoryStore } from "../store/memory-store.ts";
import { act, all, first, is, message, policyOf, rule, send } from "../testing/policy-builder.ts";
import { calm, evening, minute, openSettings } from "../testing/surroundings.ts";
import { plainTin } from "../testing/tin-channel.ts";
import { createEngine, type Engine, type Handled } from "./create-engine.ts";
import { answersKept, type ConversationRecord } from "./record.ts";

const policy = policyOf({
  messages: [message("greeting", "안녕하세요."), message("notice", "기다려 주세요.")],
  on: {
    request: first(
      rule("again", is("room", "received"), act("assign")),
      rule("new", null, act("assign")),
    ),
    assign: all(rule("greeting", null, send("greeting"))),
    message: all(rule("hello", null, send("notice", { once: true }))),
  },
});

function servers(): readonly [Engine, Engine] {
  const store = memoryStore<ConversationRecord>();
  const setup = { policy, channel: plainTin, tenant: "shop", settings: openSettings, store };
  return [createEngine(setup), createEngine(setup)];
}

const request: ConversationEvent = { id: "r", at: evening, type: "request" };
const assign: ConversationEvent = { id: "g", at: evening, type: "assign", counselor: "kim" };
const says = (id: string, after = 0): ConversationEvent => ({
  ...{ id, at: evening + after * minute, type: "message", text: "?" },
});

/** Keys of what is to be sent: nothing of a repetition. */
function keysOf(handled: readonly Handled[]): readonly string[] {
  return handled.flatMap((one) =>
    one.ok && !one.repeated
      ? one.answer.deliveries.flatMap(({ message: name, payloads }) =>
          payloads.map((payload) => `${name} ${JSON.stringify(payload)}`),
        )
      : [],
  );
}

describe("two servers over one store (GEN-2)", () => {
  it("given the same event at the same time decide once; the other repeats the answer", async () => {
    const [one, other] = servers();
    await one.handle(request, calm);
    const [first, second] = await Promise.all([
      one.handle(assign, calm),
      other.handle(assign, calm),
    ]);
    expect([first, second].map((each) => each?.ok && each.repeated).sort()).toEqual([false, true]);
    expect(first?.ok && second?.ok && first.answer).toEqual(second?.ok && second.answer);
    expect(keysOf([first, second].flatMap((each) => each ?? []))).toHaveLength(1);
  });

  it("given two counselors' acceptances at the same time give the room to one of them", async () => {
    const [one, other] = servers();
    await one.handle(request, calm);
    const both = await Promise.all([
      one.handle(assign, calm),
      other.handle({ ...assign, id: "h", counselor: "lee" }, calm),
    ]);
    expect(keysOf(both)).toHaveLength(1);
  });

  it("send what may be sent once only once, however the events come and are repeated", async () => {
    const event = fc.oneof(
      fc.constant(request),
      fc.constant(assign),
      fc.nat(3).map((id) => says(`m${id}`, id)),
    );
    const order = fc.array(fc.tuple(event, fc.boolean()), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(order, async (events) => {
        const pair = servers();
        const handled = await Promise.all(
          events.map(([each, second]) => pair[second ? 1 : 0].handle(each, calm)),
        );
        expect(handled.every(({ ok }) => ok)).toBe(true);
        const keys = keysOf(handled);
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.filter((key) => key.startsWith("notice")).length).toBeLessThanOrEqual(1);
        const ids = new Set(events.map(([{ id }]) => id));
        const decided = handled.filter((one) => one.ok && !one.repeated);
        expect(decided).toHaveLength(ids.size);
      }),
    );
  });

  it("know an event whose answer they no longer keep, and send nothing for it", async () => {
    const [one, other] = servers();
    const first = await one.handle(request, calm);
    await one.handle(assign, calm);
    await one.handle(says("m"), calm);
    for (let n = 0; n < answersKept; n++) await other.handle(says(`m${n}`, n), calm);
    const late = [
      await one.handle(request, calm),
      await one.handle(assign, calm),
      await one.handle(says("m"), calm),
    ];
    expect(first).toMatchObject({ repeated: false, answer: { room: "received" } });
    expect(late).toMatchObject([{ repeated: true }, { repeated: true }, { repeated: true }]);
    expect(late.flatMap((one) => (one.ok ? one.answer.deliveries : []))).toEqual([]);
  });
});
