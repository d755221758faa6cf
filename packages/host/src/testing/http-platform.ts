import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Transport } from "../seam.ts";

/** What reached a platform that other processes send to. */
export interface HttpPlatform {
  readonly url: string;
  /** In order; a key more than once where it was sent more than once. */
  readonly arrived: { readonly key: string; readonly customer: string }[];
  readonly keysOf: (customer: string) => readonly string[];
  readonly stop: () => void;
}

/** A platform that takes everything, on this machine. */
export async function httpPlatform(): Promise<HttpPlatform> {
  const arrived: { readonly key: string; readonly customer: string }[] = [];
  const server = createServer(async (request, response) => {
    arrived.push(JSON.parse(await text(request)));
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrived,
    keysOf: (customer) => arrived.filter((one) => one.customer === customer).map(({ key }) => key),
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
      const { ok } = await fetch(url, { method: "POST", body });
      return ok ? { kind: "sent" } : { kind: "later" };
    },
  };
}
