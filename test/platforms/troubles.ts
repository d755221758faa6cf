import type { ServerResponse } from "node:http";

type Take = () => Promise<{ readonly status?: number; readonly json: unknown }>;

/** What can go wrong with a platform, by name; some take the request all the same, and nobody is told. */
export const troubles = {
  /** Too many requests, for two seconds. */
  tooMany: (response: ServerResponse) => status(response, 429, { "Retry-After": "2" }),
  down: (response: ServerResponse) => status(response, 503),
  broken: (response: ServerResponse) => status(response, 500),
  /** Sends everybody elsewhere: to where an inner network keeps its secrets. */
  redirects: (response: ServerResponse) =>
    status(response, 302, { Location: "http://169.254.169.254/latest/meta-data/" }),
  /** The connection breaks before anything is taken. */
  resets: (response: ServerResponse) => void response.socket?.resetAndDestroy(),
  /** It is taken, and then the connection breaks. */
  takesAndResets: async (response: ServerResponse, take: Take) => {
    await take();
    response.socket?.resetAndDestroy();
  },
  /** It is taken, and never answered. */
  takesInSilence: async (_: ServerResponse, take: Take) => void (await take()),
  silence: () => {},
  /** It is taken, and the answer comes letter by letter. */
  trickles: async (response: ServerResponse, take: Take) => {
    const { json } = await take();
    response.writeHead(200, { "Content-Type": "application/json" });
    for (const letter of JSON.stringify(json)) {
      if (response.destroyed) return;
      response.write(letter);
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    response.end();
  },
  /** It is taken, and the answer is a page that some proxy wrote. */
  takesAndBabbles: async (response: ServerResponse, take: Take) => {
    await take();
    response.writeHead(200, { "Content-Type": "text/html" }).end("<html>OK</html>");
  },
  /** It is taken, and the answer is 10 MB long. */
  takesAndFloods: async (response: ServerResponse, take: Take) => {
    await take();
    response.writeHead(200, { "Content-Type": "application/json" });
    response.end(Buffer.alloc(10 * 1024 * 1024, " "));
  },
  /** It says in its answer what it was asked, keys included. */
  echoes: (response: ServerResponse) => {
    const { headers } = response.req;
    response.writeHead(500).end(JSON.stringify(headers));
  },
} as const;

/** The name of a trouble. */
export type Trouble = keyof typeof troubles;

function status(
  response: ServerResponse,
  code: number,
  headers: Record<string, string> = {},
): void {
  response.writeHead(code, headers).end();
}
