import type { ConversationEvent } from "@annae/vocabulary";
import { describe, expect, it } from "vitest";
import { createEngine, type EngineSetup } from "../engine/create-engine.ts";
import type { ConversationRecord } from "../engine/record.ts";
import type { Caller } from "../engine/surroundings.ts";
import type { ConversationStore } from "../store/conversation-store.ts";
import { memoryStore } from "../store/memory-store.ts";
import { calm, evening, minute } from "../testing/surroundings.ts";
import { plainTin } from "../testing/tin-channel.ts";
import { backlogPolicy, backlogSettings, counselorNamed } from "../testing/waiting.ts";
import { distribute } from "./distribute.ts";
import type { Floor } from "./floor.ts";

type Store = ConversationStore<ConversationRecord>;

const empty: Floor = { counselors: [], openConsultations: 0, lastAssigned: null };
const staffed: Floor = { ...empty, counselors: [counselorNamed("kim"), counselorNamed("lee")] };
const later = evening + 10 * minute;

function engineOn(store: Store, channel = "tin", changes: Partial<EngineSetup> = {}) {
  return createEngine({
    ...{ policy: backlogPolicy, channel: { ...plainTin, id: channel }, tenant: "shop" },
    ...{ settings: backlogSettings({}, 3), store },
    ...changes,
  });
}

const callerNamed = (id: string): Caller => ({
  ...{ category: calm.category, facts: {} },
  customer: { ...calm.customer, id },
});

/** A store in which these customers asked, a minute apart, while nobody was there. */
async function storeWithWaiting(...customers: readonly string[]): Promise<Store> {
  const store = memoryStore<ConversationRecord>();
  for (const [index, id] of customers.entries()) {
    const at = evening + index * minute;
    const channel = index % 2 === 0 ? "tin" : "cup";
    const asks: ConversationEvent = { id: "ask", at, type: "request" };
    await engineOn(store, channel).handle(asks, { ...callerNamed(id), ...empty });
  }
  return store;
}

/** The customers as a server knows them, each with the engine of the channel. */
function known(store: Store, ...customers: readonly string[]) {
  return customers.map((id, index) => ({
    engine: engineOn(store, index % 2 === 0 ? "tin" : "cup"),
    caller: callerNamed(id),
  }));
}

const lines = ({ given }: Awaited<ReturnType<typeof distribute>>) =>
  given.map(({ party, counselor, answer }) => {
    const texts = answer.deliveries.map(({ message }) => message);
    return `${party.caller.customer.id} > ${counselor}: ${texts.join()}`;
  });

describe("distributing the rooms of a tenant", () => {
  it("assigns and greets the oldest requests of all channels first, up to the limit (UNA-11, LIM-3)", async () => {
    const store = await storeWithWaiting("a", "b", "c", "d");
    const waiting = known(store, "a", "b", "c", "d").toReversed();
    const done = await distribute(waiting, staffed, later);
    expect(lines(done)).toEqual(["a > kim: greeting", "b > lee: greeting", "c > kim: greeting"]);
    expect(done.floor).toMatchObject({ openConsultations: 3, lastAssigned: "kim" });
    expect((await waiting[3]?.engine.roomOf(callerNamed("a")))?.record.conversation).toMatchObject({
      room: "received",
      counselor: "kim",
    });
  });

  it("gives what rules have just assigned, before anybody who waits", async () => {
    const store = await storeWithWaiting("a", "b");
    const request: ConversationEvent = { id: "ask", at: later, type: "request" };
    const [engine, caller] = [engineOn(store), callerNamed("new")];
    await engine.handle(request, { ...caller, ...staffed });
    const parties = [...known(store, "a", "b"), { engine, caller }];
    expect(lines(await distribute(parties, { ...staffed, openConsultations: 1 }, later))).toEqual([
      "new > kim: greeting",
      "a > lee: greeting",
    ]);
  });

  it("gives nothing a second time (LIM-3)", async () => {
    const store = await storeWithWaiting("a", "b");
    const waiting = known(store, "a", "b");
    const { floor } = await distribute(waiting, staffed, later);
    const again = await distribute(waiting, floor, later + minute);
    expect(again).toEqual({ given: [], floor });
  });

  it("gives each consultation once where two servers release at the same time", async () => {
    const store = await storeWithWaiting("a", "b", "c");
    const both = await Promise.all(
      [later, later + 1].map((at) => distribute(known(store, "a", "b", "c"), staffed, at)),
    );
    expect(both.flatMap(lines).sort()).toEqual([
      "a > kim: greeting",
      "b > lee: greeting",
      "c > kim: greeting",
    ]);
  });

  it("leaves alone who is taken or gone between the look and the assignment", async () => {
    const store = await storeWithWaiting("a", "b");
    const stale = await Promise.all(
      known(store, "a", "b").map(async ({ engine, caller }) => {
        const room = await engine.roomOf(caller);
        return { engine: { ...engine, roomOf: async () => room }, caller };
      }),
    );
    const [taken, gone] = stale;
    const accept = { id: "accept", at: later, type: "assign", counselor: "kim" } as const;
    const end = { id: "end", at: later, type: "end", by: "customer" } as const;
    await taken?.engine.handle(accept, { ...callerNamed("a"), ...staffed });
    await gone?.engine.handle(end, { ...callerNamed("b"), ...staffed });
    expect(lines(await distribute(stale, staffed, later))).toEqual([]);
  });

  it("leaves for the next time what other servers keep saving first", async () => {
    const store = await storeWithWaiting("a");
    const busy: Store = { load: store.load, save: async () => "conflict" };
    const [one] = known(busy, "a");
    expect(lines(await distribute(one === undefined ? [] : [one], staffed, later))).toEqual([]);
    expect(lines(await distribute(known(store, "a"), staffed, later))).toHaveLength(1);
  });
});
