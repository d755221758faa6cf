import { expect, test } from "vitest";
import { memoryLedger } from "../ledger/memory-ledger.ts";
import type { SendResult } from "../seam.ts";
import { channel, contractRevision } from "../testing/contract-policy.ts";
import { manualClock, settled } from "../testing/manual-clock.ts";
import { morning, room, told } from "../testing/stage.ts";
import { standInPlatform } from "../testing/stand-in-platform.ts";
import { createHost } from "./create-host.ts";

const request = { type: "request", text: "문의합니다" } as const;
const day = 86_400_000;

/** A host whose customer has closed the window. */
async function away() {
  const clock = manualClock(morning);
  const platform = standInPlatform();
  platform.behave(() => "absent");
  const ledger = memoryLedger();
  const transports = { [channel.id]: platform.transport };
  const begin = () => createHost({ ledger, channels: [channel], transports, clock });
  const host = begin();
  await host.reviseTenant("shop", contractRevision());
  await host.submit(room("u1"), told({ clock }, "u1", "e1", request));
  await settled();
  return { clock, platform, host, begin };
}

test("whoever comes while an attempt is under way is not put off for an hour", async () => {
  const clock = manualClock(morning);
  let answers: ((result: SendResult) => void)[] = [];
  const send = () => new Promise<SendResult>((resolve) => answers.push(resolve));
  const transports = { [channel.id]: { whenUnknown: "again", send } as const };
  const host = createHost({ ledger: memoryLedger(), channels: [channel], transports, clock });
  await host.reviseTenant("shop", contractRevision());
  await host.submit(room("u1"), told({ clock }, "u1", "e1", request));
  await settled();
  await host.present(room("u1"));
  for (const answer of answers) answer({ kind: "later", absent: true });
  answers = [];
  await clock.pass(1_000);
  expect(answers).toHaveLength(1);
});

test("whoever never comes back: after as long as things are kept it lies in the list", async () => {
  const { clock, host } = await away();
  await clock.pass(31 * day);
  const lost = await host.undelivered("shop");
  expect(lost[0]?.reason.ko).toContain("채팅 창을 다시 열지");
});

test("somebody of whom nothing is known is nobody to send to", async () => {
  const { host, platform } = await away();
  const before = platform.attempts.length;
  await host.present(room("u2"));
  await settled();
  expect(platform.attempts).toHaveLength(before);
});
