// A server of its own process that kills itself: `node mortal-server.ts '{"file":…}'`. Ends by itself once all is decided and sent.
import { writeSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";
import { createHost } from "@annae/host";
import {
  channel,
  contractRevision,
  httpPlatformTransport,
  room,
  told,
} from "@annae/host/contract-shop";
import { openLedger } from "../open-sqlite-host.ts";

/** What the server is to do. */
export interface Mission {
  readonly file: string;
  /** Where the platform is. */
  readonly url: string;
  readonly customers: number;
  readonly limit: number;
  /** Whether the consultations are ended, too. */
  readonly ends: boolean;
  /** Where it dies; null: nowhere. */
  readonly dies: { readonly point: string; readonly after: number } | null;
}

const mission: Mission = JSON.parse(process.argv[2] ?? "");

async function main({ file, url, limit, dies }: Mission): Promise<void> {
  const opened = openLedger(file);
  if (!opened.ok) throw new Error(opened.fault.message.en);
  const { ledger } = opened;
  let left = dies?.after ?? 0;
  const host = createHost({
    ledger,
    channels: [channel],
    transports: { [channel.id]: httpPlatformTransport(url) },
    // On a busy machine an answer may be late; then the payload would be sent once more.
    sendWithin: 300_000,
    at: (point) => {
      if (point !== dies?.point) return;
      left -= 1;
      if (left === 0) process.kill(process.pid, "SIGKILL");
    },
  });
  await host.reviseTenant("shop", contractRevision({ limit }));
  const names = Array.from({ length: mission.customers }, (_, at) => `u${at}`);
  await Promise.all(names.map((name) => consult(host, name)));
  while (ledger.unsent().length > 0) await sleep(2);
  const rooms = await Promise.all(names.map(async (name) => (await host.read(room(name)))?.room));
  writeSync(1, JSON.stringify(rooms));
  await host.stop();
}

async function consult(host: ReturnType<typeof createHost>, name: string): Promise<void> {
  const clock = { now: () => Date.now() };
  const request = { type: "request", text: "문의합니다" } as const;
  await host.submit(room(name), told({ clock }, name, "e1", request));
  if (!mission.ends) return;
  await host.submit(room(name), told({ clock }, name, "e2", { type: "end", by: "counselor" }));
}

await main(mission);
