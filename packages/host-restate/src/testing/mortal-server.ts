// A server of its own process that kills itself: `node mortal-server.ts '{"space":…}'`. Says the port on which Restate is to call it.
import { existsSync, writeFileSync, writeSync } from "node:fs";
import { flushCompileCache } from "node:module";
import { channel, httpPlatformTransport } from "@annae/host/contract-shop";
import { openRestateHost } from "../open-restate-host.ts";

/** What the server is to do. */
export interface Mission {
  readonly ingress: string;
  readonly admin: string;
  readonly space: string;
  /** Where the balancer is, and the platform. */
  readonly address: string;
  readonly platform: string;
  /** Where it dies; null: nowhere. `done`: a file that says that it has died already. */
  readonly dies: { readonly point: string; readonly after: number; readonly done: string } | null;
}

async function main({ platform, dies, ...mission }: Mission): Promise<void> {
  let left = dies?.after ?? 0;
  const opened = await openRestateHost({
    ...mission,
    port: 0,
    channels: [channel],
    transports: { [channel.id]: httpPlatformTransport(platform) },
    // On a busy machine an answer may be late; then the payload would be sent once more.
    sendWithin: 300_000,
    at: (point) => {
      if (point !== dies?.point || existsSync(dies.done)) return;
      left -= 1;
      if (left > 0) return;
      writeFileSync(dies.done, "");
      process.kill(process.pid, "SIGKILL");
    },
  });
  if (!opened.ok) throw new Error(opened.fault.message.en);
  // Killed as it will be, it would leave nothing for the next one.
  flushCompileCache();
  writeSync(1, `${opened.host.port}\n`);
}

await main(JSON.parse(process.argv[2] ?? ""));
