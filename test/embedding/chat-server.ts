import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { conversationEvent } from "@annae/channel-kit/webhook";
import { web } from "@annae/channel-web";
import { decodeWeb } from "@annae/channel-web/webhook";
import { compileText } from "@annae/dsl";
import type { Host, Inbound, TenantRevision, Transport } from "@annae/host";
import { openSqliteHost } from "@annae/host-sqlite";
import { parseCounselors, parseEvent, parseTenantSettings } from "@annae/runtime";
import { install } from "@annae/vocabulary";

/** Chat windows that are open now, by customer. */
const windows = new Map<string, ServerResponse>();

const transport: Transport = {
  whenUnknown: "again",
  send: async (payload, { key, conversation: { customer } }) => {
    const window = windows.get(customer);
    if (window === undefined) return { kind: "later", absent: true };
    window.write(`id: ${key}\ndata: ${JSON.stringify(payload)}\n\n`);
    return { kind: "sent" };
  },
};

/** What the shop decides by, or all that is wrong with it. */
export function shopRevision(
  source: string,
  settings: unknown,
  roster: unknown,
): TenantRevision | readonly string[] {
  const { ir, diagnostics } = compileText(source, install([web]));
  if (ir === null) return diagnostics.map(({ code, wording }) => `${code}: ${wording.ko.title}`);
  const parsed = parseTenantSettings(settings, ir);
  const counselors = parseCounselors(roster, [web.id]);
  if (parsed.ok && counselors.ok) {
    return { policy: ir, settings: parsed.value, counselors: counselors.value };
  }
  const faults = [parsed, counselors].flatMap((one) => (one.ok ? [] : one.faults));
  return faults.map(({ path, message }) => `${path}: ${message.ko}`);
}

/** What a chat window has sent, or the HTTP status for what is no event. */
function fromWindow(customer: string, body: Uint8Array): Inbound | number {
  const receivedAt = Date.now();
  const decoded = decodeWeb(body, customer);
  if (!decoded.ok) return 400;
  const event = conversationEvent(decoded.value, { id: "", at: receivedAt });
  if (event === null) return 204;
  const caller = callerOf(customer);
  return { source: "window", id: event.id, receivedAt, platformAt: null, event, caller };
}

/** What a counselor's screen has sent. */
function fromCounselor(customer: string, body: Uint8Array): Inbound | number {
  const parsed = parseEvent(JSON.parse(Buffer.from(body).toString()));
  if (!parsed.ok) return 400;
  const { value: event } = parsed;
  const caller = callerOf(customer);
  return {
    source: "server",
    id: event.id,
    receivedAt: Date.now(),
    platformAt: null,
    event,
    caller,
  };
}

/** Who is logged in: here the address says it. */
function callerOf(id: string) {
  return { customer: { id, blocked: false, channelAdded: true }, category: null, facts: {} };
}

async function answer(host: Host, request: IncomingMessage, response: ServerResponse) {
  const [, door = "", customer = ""] = (request.url ?? "").split("/");
  if (request.method === "GET") return open(host, customer, response);
  const body = await buffer(request);
  const inbound = door === "counselor" ? fromCounselor(customer, body) : fromWindow(customer, body);
  if (typeof inbound === "number") return response.writeHead(inbound).end();
  const accepted = await host.accept({ tenant: "shop", channel: web.id, customer }, inbound);
  if (accepted.kind === "accepted") return response.writeHead(200).end();
  if (accepted.kind === "failed") return response.writeHead(400).end(accepted.fault);
  const seconds = Math.ceil(accepted.retryAfter / 1_000);
  return response.writeHead(503, { "Retry-After": seconds }).end();
}

function open(host: Host, customer: string, response: ServerResponse) {
  response.writeHead(200, { "Content-Type": "text/event-stream" }).flushHeaders();
  windows.set(customer, response);
  void host.present({ tenant: "shop", channel: web.id, customer });
  response.on("close", () => {
    if (windows.get(customer) === response) windows.delete(customer);
  });
}

/** Serves on a free port of this machine, which it says; the file is all that it needs to go on where it was. */
export async function serve(file: string, revision: TenantRevision): Promise<number | string> {
  const opened = openSqliteHost(file, { channels: [web], transports: { [web.id]: transport } });
  if (!opened.ok) return opened.fault.message.ko;
  await opened.host.reviseTenant("shop", revision);
  const server = createServer((request, response) => {
    answer(opened.host, request, response).catch(() => response.writeHead(400).end());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}
