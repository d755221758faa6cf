import { describe, expect, it } from "vitest";
import type { ConversationStore, RecordKey } from "../store/conversation-store.ts";

/** The state that the contract stores. */
export interface ContractState {
  readonly room: string;
  readonly sent: Record<string, number>;
}

const key: RecordKey = { tenant: "shop", conversation: "u1" };
const state = (room: string): ContractState => ({ room, sent: { greeting: 1 } });

/** Registers the tests that every conversation store must pass; `create` gives an empty store. */
export function storeContract(name: string, create: () => ConversationStore<ContractState>): void {
  describe(name, () => {
    versionTests(create);
    isolationTests(create);
  });
}

function versionTests(create: () => ConversationStore<ContractState>): void {
  it("has nothing before the first save", async () => {
    expect(await create().load(key)).toBeNull();
  });

  it("gives back what was saved, with a version that grows", async () => {
    const store = create();
    expect(await store.save(key, state("waiting"), null)).toBe("saved");
    const first = await store.load(key);
    expect(first?.state).toEqual(state("waiting"));
    expect(await store.save(key, state("received"), first?.version ?? null)).toBe("saved");
    const second = await store.load(key);
    expect(second?.state).toEqual(state("received"));
    expect(second?.version).toBeGreaterThan(first?.version ?? Number.POSITIVE_INFINITY);
  });

  it("refuses a save over a version that is no longer the stored one, and changes nothing", async () => {
    const store = create();
    await store.save(key, state("waiting"), null);
    const seen = (await store.load(key))?.version ?? null;
    expect(await store.save(key, state("received"), seen)).toBe("saved");
    expect(await store.save(key, state("ended"), seen)).toBe("conflict");
    expect(await store.save(key, state("ended"), null)).toBe("conflict");
    expect((await store.load(key))?.state).toEqual(state("received"));
  });

  it("refuses a version where nothing is stored", async () => {
    const store = create();
    expect(await store.save(key, state("waiting"), 1)).toBe("conflict");
    expect(await store.load(key)).toBeNull();
  });

  it("lets exactly one of two servers save over the same version", async () => {
    const store = create();
    const rooms = ["received", "chatbotEnded"];
    const outcomes = await Promise.all(rooms.map((room) => store.save(key, state(room), null)));
    expect(outcomes.toSorted()).toEqual(["conflict", "saved"]);
    const winner = rooms[outcomes.indexOf("saved")];
    expect((await store.load(key))?.state.room).toBe(winner);
  });
}

function isolationTests(create: () => ConversationStore<ContractState>): void {
  it("GEN-5: keeps tenants apart, whatever characters their names are made of", async () => {
    const store = create();
    const separated = [":", "/", "|", " ", ",", "\u0000", '","'].flatMap((mark) => [
      { tenant: "a", conversation: `b${mark}c` },
      { tenant: `a${mark}b`, conversation: "c" },
    ]);
    const keys = [
      ...separated,
      { tenant: "a", conversation: "b" },
      { tenant: "b", conversation: "a" },
      { tenant: "", conversation: "ab" },
      { tenant: "__proto__", conversation: "constructor" },
    ];
    for (const [index, one] of keys.entries()) {
      expect(await store.save(one, state(`room ${index}`), null)).toBe("saved");
    }
    for (const [index, one] of keys.entries()) {
      expect((await store.load(one))?.state.room).toBe(`room ${index}`);
    }
  });

  it("lets no later change of the object that was saved reach anybody", async () => {
    const store = create();
    const mine = state("waiting");
    await store.save(key, mine, null);
    Reflect.set(mine.sent, "busy", 2);
    expect((await store.load(key))?.state.sent).toEqual({ greeting: 1 });
  });

  it("does not let a reader change what the next reader gets", async () => {
    const store = create();
    await store.save(key, state("waiting"), null);
    const loaded = await store.load(key);
    Reflect.set(loaded?.state.sent ?? {}, "busy", 2);
    expect((await store.load(key))?.state.sent).toEqual({ greeting: 1 });
  });
}
