import type { ConversationEvent } from "@annae/vocabulary";
import { describe, expect, it } from "vitest";
import { createEngine, type EngineSetup } from "../engine/create-engine.ts";
import type { ConversationRecord } from "../engine/record.ts";
import type { Caller } from "../engine/surroundings.ts";
import type { ConversationStore } from "../store/conversation-store.ts";
import { memoryStore } from "../store/memory-store.ts";
import { backlogPolicy, backlogSettings, counselorNamed } from "../testing/backlog.ts";
import { calm, evening, minute } from "../testing/surroundings.ts";
import { plainTin } from "../testing/tin-channel.ts";
import type { Floor } from "./floor.ts";
import { releaseBacklog } from "./release-backlog.ts";

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

const lines = ({ released }: Awaited<ReturnType<typeof releaseBacklog>>) =>
  released.map(({ waiting, counselor, answer }) => {
    const texts = answer.deliveries.map(({ message }) => message);
    return `${waiting.caller.customer.id} > ${counselor}: ${texts.join()}`;
  });

describe("releasing the backlog of a tenant", () => {
  it("assigns and greets the oldest requests of all channels first, up to the limit (UNA-11, LIM-3)", async () => {
    const store = await storeWithWaiting("a", "b", "c", "d");
    const waiting = known(store, "a", "b", "c", "d").toReversed();
    const release = await releaseBacklog(waiting, staffed, later);
    expect(lines(release)).toEqual(["a > kim: greeting", "b > lee: greeting", "c > kim: greeting"]);
    expect(release.floor).toMatchObject({ openConsultations: 3, lastAssigned: "kim" });
    expect((await waiting[3]?.engine.roomOf(callerNamed("a")))?.record.conversation).toMatchObject({
      room: "received",
      counselor: "kim",
    });
  });

  it("gives nothing a second time (LIM-3)", async () => {
    const store = await storeWithWaiting("a", "b");
    const waiting = known(store, "a", "b");
    const { floor } = await releaseBacklog(waiting, staffed, later);
    const again = await releaseBacklog(waiting, floor, later + minute);
    expect(again).toEqual({ released: [], floor });
  });

  it("gives each consultation once where two servers release at the same time", async () => {
    const store = await storeWithWaiting("a", "b", "c");
    const both = await Promise.all(
      [later, later + 1].map((at) => releaseBacklog(known(store, "a", "b", "c"), staffed, at)),
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
    expect(lines(await releaseBacklog(stale, staffed, later))).toEqual([]);
  });

  it("leaves for the next time what other servers keep saving first", async () => {
    const store = await storeWithWaiting("a");
    const busy: Store = { load: store.load, save: async () => "conflict" };
    const [one] = known(busy, "a");
    expect(lines(await releaseBacklog(one === undefined ? [] : [one], staffed, later))).toEqual([]);
    expect(lines(await releaseBacklog(known(store, "a"), staffed, later))).toHaveLength(1);
  });
});
