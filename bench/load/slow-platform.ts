import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

/** A platform that takes its time: Naver's send API, as far as a load needs it. */
export interface SlowPlatform {
  readonly origin: string;
  /** When each customer first got something, and how often. */
  readonly first: ReadonlyMap<string, number>;
  readonly shown: () => number;
  readonly stop: () => void;
}

/** Takes everything, and says so after so many milliseconds. */
export async function slowPlatform(milliseconds: number): Promise<SlowPlatform> {
  const first = new Map<string, number>();
  let shown = 0;
  const server = createServer(async (request, response) => {
    const { user }: { readonly user?: string } = JSON.parse(await text(request));
    shown += 1;
    if (user !== undefined && !first.has(user)) first.set(user, performance.now());
    setTimeout(() => response.end('{"success":true,"resultCode":"00"}'), milliseconds);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { origin: `http://127.0.0.1:${port}`, first, shown: () => shown, stop };
}
