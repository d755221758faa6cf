import type { ConversationEvent } from "@annae/vocabulary";
import { describe, expect, it, test } from "vitest";
import { memoryStore } from "../store/memory-store.ts";
import { all, first, message, policyOf, rule, send } from "../testing/policy-builder.ts";
import { calm, evening, kim, minute, openSettings } from "../testing/surroundings.ts";
import { plainTin } from "../testing/tin-channel.ts";
import { createEngine } from "./create-engine.ts";
import { eventFault, longestId, withReplierOf } from "./event-fault.ts";
import type { ConversationRecord } from "./record.ts";

const says: ConversationEvent = { id: "m", at: evening, type: "message", text: "?" };
const faultOf = (event: object) => eventFault({ ...says, ...event } as ConversationEvent, [kim]);

test.each<[object, string | null]>([
  [{}, null],
  [{ type: "typing" }, "unknownEvent"],
  [{ type: "constructor" }, "unknownEvent"],
  [{ id: "" }, "badId"],
  [{ id: "x".repeat(longestId + 1) }, "badId"],
  [{ id: "assign after e2" }, "badId"],
  [{ id: "assign after e2", type: "assign", counselor: "kim" }, null],
  [{ at: Number.NaN }, "badTime"],
  [{ at: Number.POSITIVE_INFINITY }, "badTime"],
  [{ at: 8.64e15 }, "badTime"],
  [{ at: Date.UTC(9999, 0) }, "badTime"],
  [{ at: -1 }, "badTime"],
  [{ type: "assign", counselor: "nobody" }, "unknownCounselor"],
  [{ type: "transfer", counselor: "" }, "unknownCounselor"],
  [{ type: "reply", counselor: "lee" }, null],
])("an event with %j: %s", (event, fault) => {
  expect(faultOf(event)).toBe(fault);
});

test("who replies is known by id or by name, and is nobody in particular otherwise", () => {
  const reply = { ...says, type: "reply", counselor: "kim" } as const;
  expect(withReplierOf(reply, [kim])).toBe(reply);
  expect(withReplierOf({ ...reply, counselor: kim.name }, [kim])).toEqual(reply);
  expect(withReplierOf({ ...reply, counselor: "lee" }, [kim])).toMatchObject({ counselor: "" });
  expect(withReplierOf(says, [kim])).toBe(says);
});

describe("an engine", () => {
  const policy = policyOf({
    messages: [message("notice", "알립니다.")],
    on: {
      request: first(rule("wait", null, send("notice"))),
      message: all(rule("often", null, send("notice", { everyMs: 5 * minute }))),
    },
  });
  const settings = { ...openSettings, chatbot: true };
  const engineOver = (store = memoryStore<ConversationRecord>()) =>
    createEngine({ policy, channel: plainTin, tenant: "shop", settings, store });

  it("refuses what cannot have happened, and stores nothing of it", async () => {
    const engine = engineOver();
    const sly = { ...says, type: "typing" } as unknown as ConversationEvent;
    expect(await engine.handle(sly, calm)).toEqual({ ok: false, fault: "unknownEvent" });
    expect((await engine.roomOf(calm)).record.answers).toEqual([]);
  });

  it("is not silenced by a message from the future", async () => {
    const engine = engineOver();
    const later = evening + 28 * 365 * 86_400_000;
    await engine.handle({ ...says, at: later }, calm, evening);
    const next = { ...says, id: "n", at: evening + 5 * minute };
    const handled = await engine.handle(next, calm, next.at);
    expect(handled).toMatchObject({ answer: { deliveries: [{ message: "notice" }] } });
  });

  it("never moves memory back for a message that comes late", async () => {
    const engine = engineOver();
    const sent = async (id: string, after: number) => {
      const handled = await engine.handle({ ...says, id, at: evening + after * minute }, calm);
      return handled.ok ? handled.answer.deliveries.length : -1;
    };
    expect([await sent("a", 10), await sent("late", 0), await sent("b", 11)]).toEqual([1, 0, 0]);
    expect(await sent("c", 15)).toBe(1);
  });
});
