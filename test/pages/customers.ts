import type { RunningServer } from "@annae/server";
import { windowPage, windowSession, windowTaken } from "@annae/server/protocol";
import { asked } from "@annae/server/testing";

/** A customer of the web channel who has no page open. */
export interface WebCustomer {
  readonly token: string;
  readonly writes: (text: string, more?: object) => Promise<unknown>;
  readonly sends: (picture: Uint8Array<ArrayBuffer>) => Promise<number>;
  readonly ends: () => Promise<unknown>;
  readonly requests: (more?: object) => Promise<unknown>;
  /** Everything that their window shows, as JSON. */
  readonly sees: () => Promise<string>;
}

/** A new customer of the tenant. */
export async function webCustomer(
  server: RunningServer,
  tenant = "bookstore",
): Promise<WebCustomer> {
  const url = `${server.public}/window/${tenant}`;
  const { token } = await asked(windowSession, `${url}/sessions`, { json: {} });
  const count = { said: 0 };
  const happens = (event: object) => {
    count.said += 1;
    const json = { version: 2, id: `e${count.said}`, ...event };
    return asked(windowTaken, `${url}/events`, { token, json });
  };
  return {
    token,
    writes: (text, more = {}) => happens({ type: "message", text, ...more }),
    sends: async (body) => {
      count.said += 1;
      const headers = { Authorization: `Bearer ${token}`, "Content-Type": "image/png" };
      const address = `${url}/pictures?id=e${count.said}`;
      return (await fetch(address, { method: "POST", headers, body })).status;
    },
    ends: () => happens({ type: "end" }),
    requests: (more = {}) => happens({ type: "request", ...more }),
    sees: async () => JSON.stringify(await asked(windowPage, `${url}/entries`, { token })),
  };
}
