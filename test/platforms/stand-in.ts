import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { type Trouble, troubles } from "./troubles.ts";

/** A request to a platform, read to its end. */
export interface Asked {
  /** Number of the request, from 1 on. */
  readonly number: number;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer<ArrayBuffer>;
}

/** What the platform answers with, as JSON. */
export interface Said {
  readonly status?: number;
  readonly json: unknown;
}

/** A platform's endpoints by path; each does what the platform would, and says what it would say. */
export type Desk = Readonly<Record<string, (asked: Asked) => Said | Promise<Said>>>;

/** A platform's server on this machine. */
export interface StandIn {
  /** `http://127.0.0.1:40123`. */
  readonly origin: string;
  /** How many requests there were. */
  readonly asked: () => number;
  /** From now on; null: it behaves. */
  readonly behave: (how: (asked: Asked) => Trouble | null) => void;
  readonly stop: () => Promise<void>;
}

/** Bytes of a request that are read. */
const mostBytes = 20 * 1024 * 1024;

/** Serves the endpoints on a free port of 127.0.0.1. Never where people are served: that would answer for the platform. */
export async function standIn(desk: Desk): Promise<StandIn> {
  if (process.env.NODE_ENV === "production") throw new Error("a stand-in is no platform");
  let count = 0;
  let how: (asked: Asked) => Trouble | null = () => null;
  const server = createServer((request, response) => {
    count += 1;
    const number = count;
    serve({ desk, how: (asked) => how(asked) }, number, request, response).catch(() =>
      response.destroy(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    asked: () => count,
    behave: (next) => {
      how = next;
    },
    stop: () => stop(server),
  };
}

function stop(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

async function serve(
  { desk, how }: { readonly desk: Desk; readonly how: (asked: Asked) => Trouble | null },
  number: number,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  // A page in somebody's browser is no chat server.
  if (request.headers.origin !== undefined || request.headers["sec-fetch-site"] === "cross-site") {
    return void response.writeHead(403).end();
  }
  if (Number(request.headers["content-length"] ?? 0) > mostBytes) {
    return void response.writeHead(413).end();
  }
  const body = Buffer.from(await buffer(request));
  const { pathname: path } = new URL(request.url ?? "/", "http://platform");
  const asked: Asked = { number, path, headers: request.headers, body };
  const take = async () => {
    const door = Object.hasOwn(desk, path) ? desk[path] : undefined;
    if (door === undefined || request.method !== "POST") return { status: 404, json: {} };
    return door(asked);
  };
  const trouble = how(asked);
  if (trouble !== null) return troubles[trouble](response, take);
  const { status = 200, json } = await take();
  response.writeHead(status, { "Content-Type": "application/json" }).end(JSON.stringify(json));
}
