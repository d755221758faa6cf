import type { Caller } from "@annae/runtime";
import { expect, test } from "vitest";
import { sameCaller } from "./same-caller.ts";

const caller: Caller = {
  customer: { id: "u1", blocked: false, channelAdded: true },
  category: { major: "배송" },
  facts: { vip: true },
};

test("a caller who says the same again is the one of before, and any other is told as it is", () => {
  expect(sameCaller(caller, structuredClone(caller))).toBe(caller);
  const others: readonly Caller[] = [
    { ...caller, customer: { ...caller.customer, blocked: true } },
    { ...caller, category: null },
    { ...caller, category: { major: "배송", middle: "지연" } },
    { ...caller, facts: {} },
    { ...caller, facts: { vip: true, orders: 3 } },
    { ...caller, facts: { vip: false } },
  ];
  for (const other of others) {
    expect(sameCaller(caller, other)).toBe(other);
    expect(sameCaller(other, caller)).toBe(caller);
  }
  expect(sameCaller(undefined, caller)).toBe(caller);
});
