import { expect, test } from "vitest";
import { memoryLedger } from "../ledger/memory-ledger.ts";
import { channel, contractRevision } from "../testing/contract-policy.ts";
import { manualClock } from "../testing/manual-clock.ts";
import { morning, room, told } from "../testing/stage.ts";
import { createHost } from "./create-host.ts";

/** Each of what is begun together is done in one commit, in that order. */
async function opened() {
  const clock = manualClock(morning);
  const host = createHost({ ledger: memoryLedger(), channels: [channel], transports: {}, clock });
  await host.reviseTenant("shop", contractRevision());
  const submit = (customer: string) =>
    host.submit(room(customer), told({ clock }, customer, "e1", { type: "enter" }));
  return { host, submit };
}

const kinds = (all: readonly { readonly kind: string }[]) => all.map(({ kind }) => kind);

test("an event that comes twice in one commit is decided once, beside that of another customer", async () => {
  const { submit } = await opened();
  const all = await Promise.all(["u1", "u2", "u1"].map(submit));
  expect(kinds(all)).toEqual(["decided", "decided", "repeated"]);
});

test("what is forgotten in a commit is forgotten for whatever comes behind it there, stored or decided just before", async () => {
  const { host, submit } = await opened();
  await submit("u1");
  const before = [submit("u2"), host.forget("shop", "u1"), host.forget("shop", "u2")];
  const again = await Promise.all(["u1", "u2", "u1"].map(submit));
  await Promise.all(before);
  expect(kinds(again)).toEqual(["decided", "decided", "repeated"]);
});
