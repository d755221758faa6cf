import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Transport } from "../seam.ts";

/** What reached a platform that other processes send to. */
export interface HttpPlatform {
  readonly url: string;
  /** What was taken, in order; a key more than once where it was sent more than once. */
  readonly arrived: Sent[];
  readonly keysOf: (customer: string) => readonly string[];
  /** From now on: the HTTP status by which a request is answered. */
  readonly behave: (how: (sent: Sent) => 200 | 400 | 503) => void;
  readonly stop: () => void;
}

/** A request. */
interface Sent {
  readonly key: string;
  readonly customer: string;
}

/** A platform on this machine that takes everything. */
export async function httpPlatform(): Promise<HttpPlatform> {
  const arrived: Sent[] = [];
  let how: (sent: Sent) => number = () => 200;
  const server = createServer(async (request, response) => {
    const sent: Sent = JSON.parse(await text(request));
    const status = how(sent);
    if (status === 200) arrived.push(sent);
    response.writeHead(status).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    keysOf: (customer) => arrived.filter((one) => one.customer === customer).map(({ key }) => key),
    behave: (next) => {
      how = next;
    },
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** The way there. */
export function httpPlatformTransport(url: string): Transport {
  return {
    whenUnknown: "again",
    send: async (payload, { key, conversation: { customer } }) => {
      const body = JSON.stringify({ key, customer, payload });
      const { ok, status } = await fetch(url, { method: "POST", body });
      if (status === 400) return { kind: "never", reason: { ko: "거부됨", en: "refused" } };
      return ok ? { kind: "sent" } : { kind: "later" };
    },
  };
}
