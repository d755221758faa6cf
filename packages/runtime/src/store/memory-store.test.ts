import { describe, expect, it } from "vitest";
import { storeContract } from "../testing/store-contract.ts";
import { memoryStore } from "./memory-store.ts";

storeContract("memoryStore keeps the contract of a store", memoryStore);

describe("memoryStore", () => {
  it("hands out frozen states, so that a change fails where it is made", async () => {
    const store = memoryStore<{ sent: { greeting: number } }>();
    const key = { tenant: "shop", conversation: "u1" };
    await store.save(key, { sent: { greeting: 1 } }, null);
    const loaded = await store.load(key);
    expect(Object.isFrozen(loaded?.state.sent)).toBe(true);
    expect(Object.isFrozen(loaded)).toBe(true);
  });

  it("freezes what it is given, for it keeps no copy", async () => {
    const mine = { sent: { greeting: 1 } };
    await memoryStore().save({ tenant: "shop", conversation: "u1" }, mine, null);
    expect(Object.isFrozen(mine.sent)).toBe(true);
  });
});
