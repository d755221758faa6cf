import type { ConversationEvent } from "@annae/vocabulary";
import { describe, expect, it } from "vitest";
import type { ConversationStore } from "../store/conversation-store.ts";
import { memoryStore } from "../store/memory-store.ts";
import { act, all, first, message, policyOf, rule, send } from "../testing/policy-builder.ts";
import { calm, evening, openSettings } from "../testing/surroundings.ts";
import { plainTin } from "../testing/tin-channel.ts";
import { createEngine, type EngineSetup } from "./create-engine.ts";
import { answersKept, type ConversationRecord, idsKept } from "./record.ts";

const policy = policyOf({
  messages: [message("notice", "알립니다.")],
  on: {
    request: first(rule("available", null, act("assign"))),
    message: all(rule("hello", null, send("notice", { once: true }))),
  },
});

/** Where a chatbot listens, words are words from the beginning. */
const withBot = { ...openSettings, chatbot: true };

function engineOf(changes: Partial<EngineSetup> = {}) {
  const store = memoryStore<ConversationRecord>();
  const setup = { policy, channel: plainTin, tenant: "shop", settings: withBot, store };
  return createEngine({ ...setup, ...changes });
}

const says = (id: string): ConversationEvent => ({ id, at: evening, type: "message", text: "?" });
const request: ConversationEvent = { id: "r", at: evening, type: "request" };

describe("an engine", () => {
  it("answers the same event twice alike and says that it is a repetition (GEN-2)", async () => {
    const engine = engineOf();
    const once = await engine.handle(says("a"), calm);
    const twice = await engine.handle(says("a"), calm);
    expect(once).toMatchObject({
      ok: true,
      repeated: false,
      answer: { id: "a", rules: ["hello"] },
    });
    expect(twice).toEqual({ ...once, repeated: true, turn: null });
  });

  it("forgets the oldest answers before it forgets that there was an event, and ticks count for nothing", async () => {
    const engine = engineOf();
    const last = answersKept + idsKept;
    const tick = { at: evening, type: "tick" } as const;
    for (let n = 0; n <= last; n++) await engine.handle(says(`a${n}`), calm);
    for (let n = 0; n < 60; n++) await engine.handle({ ...tick, id: `t${n}` }, calm);
    const again = (n: number) => engine.handle(says(`a${n}`), calm);
    expect(await again(last)).toMatchObject({ repeated: true, answer: { rules: ["hello"] } });
    expect(await again(1)).toMatchObject({ repeated: true, answer: { rules: [], deliveries: [] } });
    expect(await again(0)).toMatchObject({ repeated: false });
  });

  it("decides again on what another server has saved meanwhile, so that nothing is sent twice", async () => {
    const store = memoryStore<ConversationRecord>();
    const [one, two] = [engineOf({ store }), engineOf({ store })];
    const handled = await Promise.all([one.handle(says("a"), calm), two.handle(says("b"), calm)]);
    const counts = handled.map((each) => (each.ok ? each.answer.deliveries.length : -1));
    expect(counts.sort()).toEqual([0, 1]);
  });

  it("gives up after the agreed number of attempts and says so", async () => {
    let saves = 0;
    const busy: ConversationStore<ConversationRecord> = {
      load: async () => null,
      save: async () => {
        saves += 1;
        return "conflict";
      },
    };
    const engine = engineOf({ store: busy, attempts: 3 });
    expect(await engine.handle(says("a"), calm)).toEqual({ ok: false, fault: "conflict" });
    expect(saves).toBe(3);
  });

  it("keeps tenants, channels and customers apart (GEN-5)", async () => {
    const store = memoryStore<ConversationRecord>();
    await engineOf({ store }).handle(request, calm);
    const others = [
      { engine: engineOf({ store, tenant: "other" }), around: calm },
      { engine: engineOf({ store, channel: { ...plainTin, id: "cup" } }), around: calm },
      {
        engine: engineOf({ store }),
        around: { ...calm, customer: { ...calm.customer, id: "u2" } },
      },
    ];
    for (const { engine, around } of others) {
      expect(await engine.handle(says("r"), around)).toMatchObject({
        repeated: false,
        answer: { room: "chatbot" },
      });
    }
  });

  it("decides by the new policy and the new settings from the next event on", async () => {
    const engine = engineOf();
    engine.replacePolicy(policyOf({ on: { request: first(rule("no", null, act("queue"))) } }));
    expect(await engine.handle(request, calm)).toMatchObject({ answer: { situation: "no" } });
    engine.replaceSettings(openSettings);
    const around = { ...calm, customer: { ...calm.customer, id: "u3" } };
    expect(await engine.handle({ ...request, type: "enter" }, around)).toMatchObject({
      answer: { room: "none" },
    });
  });

  it("shows a conversation as it is stored, and changes nothing by looking", async () => {
    const engine = engineOf();
    await engine.handle(request, calm);
    const stored = await engine.roomOf(calm);
    expect(stored.record.conversation).toMatchObject({ room: "received", requestedAt: evening });
    expect(await engine.roomOf(calm)).toEqual(stored);
  });
});
