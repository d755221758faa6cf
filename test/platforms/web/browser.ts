import { type ClientRequest, get } from "node:http";

/** A customer with the company's chat window in their browser: the platform of the channel web. */
export interface WebCustomer {
  /** What they saw, in order; each id once, as a window shows it. */
  readonly shown: readonly string[];
  /** How often an id came that was shown already. */
  readonly repeated: () => number;
  /** Presses the button for a consultation; the HTTP status. */
  readonly asks: (id: string) => Promise<number>;
  readonly says: (id: string, text: string) => Promise<number>;
  /** Opens the window; messages that come in it are shown. */
  readonly opens: () => Promise<void>;
  /** The connection is gone, in the middle of whatever there was: the window was closed, or a lift's door. */
  readonly vanishes: () => void;
}

/** A customer whose window is served at that address. */
export function webCustomer(origin: () => string, customer: string): WebCustomer {
  const shown: string[] = [];
  const ids = new Set<string>();
  let repeated = 0;
  let window: ClientRequest | null = null;
  const show = (block: string) => {
    const [, id = ""] = /^id: (.*)$/m.exec(block) ?? [];
    const [, data = "{}"] = /^data: (.*)$/m.exec(block) ?? [];
    if (ids.has(id)) repeated += 1;
    else shown.push(JSON.parse(data).text);
    ids.add(id);
  };
  const post = async (event: object) => {
    const url = `${origin()}/window/${customer}`;
    const { status } = await fetch(url, {
      method: "POST",
      body: JSON.stringify({ version: 2, ...event }),
    });
    return status;
  };
  return {
    shown,
    repeated: () => repeated,
    asks: (id) => post({ id, type: "request" }),
    says: (id, text) => post({ id, type: "message", text }),
    opens: () =>
      new Promise((resolve, reject) => {
        let text = "";
        window = get(`${origin()}/window/${customer}`, { agent: false }, (response) => {
          response.setEncoding("utf8").on("data", (chunk) => {
            const blocks = `${text}${chunk}`.split("\n\n");
            text = blocks.pop() ?? "";
            for (const block of blocks) show(block);
          });
          response.on("error", () => {});
          resolve();
        });
        window.once("error", reject);
      }),
    vanishes: () => {
      window?.on("error", () => {}).destroy();
      window = null;
    },
  };
}
