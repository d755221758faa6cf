import { type LookupAddress, lookup } from "node:dns";
import { type IncomingMessage, request as plain } from "node:http";
import { request as secure } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { outside } from "../limits.ts";
import { isPublicAddress } from "./public-address.ts";

/** Why something elsewhere was not fetched. `address`: it is not of a host that may be asked, or leads into our own network. */
export type NotFetched = "address" | "redirected" | "status" | "tooLarge" | "late" | "unreachable";

/** The bytes, or why there are none. */
export type Fetched =
  | { readonly ok: true; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly why: NotFetched };

/** Hosts that may be asked, by name, and the origin of each: `https://` and its name, or a stand-in's on this machine, to try it out. */
export type FileHosts = Readonly<Record<string, string>>;

/** All addresses of a name. */
export type Resolve = (
  name: string,
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

/** How far one goes for it. */
export interface FetchReach {
  readonly bytes: number;
  readonly milliseconds: number;
  readonly resolve: Resolve;
}

const usual: FetchReach = {
  ...outside,
  resolve: (name, done) =>
    lookup(name, { all: true }, (error, addresses) => done(error, addresses ?? [])),
};

/** What a platform's host holds at that address, or why not. Nothing of ours goes along, and nobody is followed anywhere else. */
export async function fetchOutside(
  address: string,
  hosts: FileHosts,
  reach: Partial<FetchReach> = {},
): Promise<Fetched> {
  const url = allowedUrl(address, hosts);
  if (url === null) return { ok: false, why: "address" };
  const { bytes, milliseconds, resolve } = { ...usual, ...reach };
  const signal = AbortSignal.timeout(milliseconds);
  const standIn = url.protocol === "http:";
  const options = { signal, agent: false, rejectUnauthorized: true } as const;
  return new Promise((settle) => {
    const fail = (error: Error) => settle({ ok: false, why: whyFailed(error, signal) });
    const asked = standIn
      ? plain(url, options)
      : secure(url, { ...options, lookup: publicLookup(resolve) });
    asked.on("response", (response) => void read(response, bytes).then(settle, fail));
    asked.on("error", fail);
    asked.end();
  });
}

/**
 * Where an address leads if its host may be asked: always https at its own port, or the stand-in that is there instead. Null: nowhere.
 */
export function allowedUrl(address: string, hosts: FileHosts): URL | null {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, port, username, pathname, search } = new URL(address);
  const isWeb = (protocol === "https:" || protocol === "http:") && port === "" && username === "";
  const isName = isIP(hostname.replace(/^\[|\]$/g, "")) === 0;
  const origin = isWeb && isName && Object.hasOwn(hosts, hostname) ? hosts[hostname] : undefined;
  return origin === undefined ? null : Object.assign(new URL(origin), { pathname, search });
}

/** Looks a name up once and connects to nothing but what was looked at; one address that is not public refuses all of them. */
export function publicLookup(resolve: Resolve): LookupFunction {
  return (name, { all }, done) =>
    resolve(name, (error, addresses) => {
      const [first] = addresses;
      if (error !== null || first === undefined) return done(error ?? new Error("none"), "");
      if (!addresses.every((one) => isPublicAddress(one.address))) return done(insideOurs(), "");
      if (all === true) return done(null, [...addresses]);
      done(null, first.address, first.family);
    });
}

async function read(response: IncomingMessage, most: number): Promise<Fetched> {
  const { statusCode = 0 } = response;
  const chunks: Buffer[] = [];
  let size = 0;
  const refuse = (why: NotFetched): Fetched => {
    response.destroy();
    return { ok: false, why };
  };
  if (statusCode >= 300 && statusCode < 400) return refuse("redirected");
  if (statusCode !== 200) return refuse("status");
  for await (const chunk of response) {
    size += chunk.length;
    if (size > most) return refuse("tooLarge");
    chunks.push(chunk);
  }
  return { ok: true, bytes: new Uint8Array(Buffer.concat(chunks)) };
}

const inside = "EINSIDE";

function insideOurs(): Error {
  return Object.assign(new Error("an address of our own network"), { code: inside });
}

function whyFailed(error: Error, signal: AbortSignal): NotFetched {
  if ("code" in error && error.code === inside) return "address";
  return signal.aborted ? "late" : "unreachable";
}
