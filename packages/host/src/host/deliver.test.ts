import { expect, test } from "vitest";
import { memoryLedger } from "../ledger/memory-ledger.ts";
import type { Transport } from "../seam.ts";
import { channel, contractRevision } from "../testing/contract-policy.ts";
import { manualClock, settled } from "../testing/manual-clock.ts";
import { morning, room, told } from "../testing/stage.ts";
import { createHost } from "./create-host.ts";

test("a transport that gives no promise ends nothing: it is asked again after a pause", async () => {
  const clock = manualClock(morning);
  let attempts = 0;
  const send: Transport["send"] = () => {
    attempts += 1;
    // As a transport in JavaScript may forget to.
    return attempts === 1 ? JSON.parse("null") : Promise.resolve({ kind: "sent" });
  };
  const transports = { [channel.id]: { whenUnknown: "again", send } as const };
  const host = createHost({ ledger: memoryLedger(), channels: [channel], transports, clock });
  await host.reviseTenant("shop", contractRevision());
  await host.submit(
    room("u1"),
    told({ clock }, "u1", "e1", { type: "request", text: "문의합니다" }),
  );
  await settled();
  expect(attempts).toBe(1);
  await clock.pass(1_000);
  expect(attempts).toBeGreaterThan(1);
  expect(await host.undelivered("shop")).toEqual([]);
});
