import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { buffer } from "node:stream/consumers";
import { conversationEvent, type Decoded, type PlatformRequest } from "@annae/channel-kit/webhook";
import { compileText } from "@annae/dsl";
import {
  createHost,
  type Host,
  type HostSetup,
  type Inbound,
  memoryLedger,
  type Notice,
  type Picture,
  type TenantRevision,
  type Transport,
} from "@annae/host";
import { installedChannels } from "@annae/installation/channels";
import { parseCounselors, parseTenantSettings } from "@annae/runtime";
import { type Channel, install } from "@annae/vocabulary";
import { type ManualClock, manualClock } from "../../packages/host/src/testing/manual-clock.ts";
import { png } from "../cli/png.ts";

/** How a shop hears of a platform and speaks to it. */
export interface Door {
  readonly channel: Channel;
  readonly decode: (path: string, body: Uint8Array) => Decoded<PlatformRequest>;
  readonly transport: Transport;
}

/** A company's chat server on one platform: webhooks in, a host, its transport out. */
export interface Shop {
  readonly host: Host;
  /** Where the platform tells what happens. */
  readonly hook: string;
  readonly clock: ManualClock;
  readonly notices: readonly Notice[];
  /** Something happens in the company itself. */
  readonly ends: (customer: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** What the shop says. */
const source = `
policy shop
message greeting { text "안녕하세요. 상담사 [counselor_name]입니다." }
message guide { text "주문 번호를 알려 주세요." image "guide.png" button "질문" -> "https://example.com/faq" }
message bye { text "감사합니다." }
on request first { available: otherwise assign }
on assign { greeting: send greeting; send guide }
on end { bye: send bye }
`;

/** The picture of the guide, as the shop keeps it. */
export const guidePicture: Picture = {
  bytes: new Uint8Array(png(600, 400)),
  type: "image/png",
  name: "guide.png",
};
/** Where the shop shows it. */
export const guideAddress = "https://images.shop.example/guide.png";

/** The revision of the shop on that channel. */
export function shopRevision({ id }: Channel): TenantRevision {
  const images = { "guide.png": { format: "png", width: 600, height: 400, bytes: 1_000 } } as const;
  const { ir, diagnostics } = compileText(source, install(installedChannels), { images });
  if (ir === null) throw new Error(diagnostics.map(({ wording }) => wording.en.title).join("\n"));
  const settings = parseTenantSettings({ timezone: "Asia/Seoul", chatbot: true }, ir);
  const roster = parseCounselors([{ id: "kim", name: "김해피" }], [id]);
  if (!settings.ok || !roster.ok) throw new Error(JSON.stringify([settings, roster]));
  return { policy: ir, settings: settings.value, counselors: roster.value };
}

/** A shop behind that door; the time stands still until the test lets it pass. */
export async function shopOn(door: Door, setup: Partial<HostSetup> = {}): Promise<Shop> {
  const clock = manualClock(Date.parse("2026-11-20T11:00:00+09:00"));
  const notices: Notice[] = [];
  const { channel, transport } = door;
  const { bytes } = guidePicture;
  const size = { width: 600, height: 400, format: "png", bytes: bytes.length } as const;
  const host = createHost({
    ledger: memoryLedger(),
    channels: [channel],
    transports: { [channel.id]: transport },
    images:
      () =>
      ({ source: name }) => ({ source: name, ...size, url: guideAddress }),
    clock,
    random: () => 0,
    notice: (notice) => notices.push(notice),
    ...setup,
  });
  await host.reviseTenant("shop", shopRevision(channel));
  const next = inboundsBy(clock);
  const server = await hookServer(host, next, door);
  const { port } = server.address() as AddressInfo;
  return {
    host,
    hook: `http://127.0.0.1:${port}`,
    clock,
    notices,
    ends: async (customer) => {
      await host.submit(
        { tenant: "shop", channel: channel.id, customer },
        { ...next("server", customer), event: { type: "end", by: "counselor" } },
      );
    },
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await host.stop();
    },
  };
}

/** What comes in next of that customer, under a number of its own. */
type NextInbound = (source: Inbound["source"], customer: string) => Omit<Inbound, "event">;

function inboundsBy(clock: ManualClock): NextInbound {
  let numbers = 0;
  return (by, customer) => {
    numbers += 1;
    const caller = {
      customer: { id: customer, blocked: false, channelAdded: true },
      category: null,
      facts: {},
    };
    const receivedAt = clock.now();
    return { source: by, id: `n${numbers}`, receivedAt, platformAt: null, caller };
  };
}

async function hookServer(host: Host, next: NextInbound, { channel, decode }: Door) {
  const status = async (path: string, body: Uint8Array): Promise<number> => {
    const decoded = decode(path, body);
    if (!decoded.ok) return 400;
    const { customer } = decoded.value;
    const inbound = next("platform", customer);
    const event = conversationEvent(decoded.value, { id: inbound.id, at: inbound.receivedAt });
    if (event === null) return 200;
    const key = { tenant: "shop", channel: channel.id, customer };
    const taken = await host.accept(key, { ...inbound, id: event.id, event });
    if (taken.kind === "accepted") return 200;
    return taken.kind === "failed" ? 400 : 503;
  };
  const server = createServer(async (request, response) => {
    const body = await buffer(request);
    response.writeHead(await status(request.url ?? "/", body)).end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return server;
}

/** What never comes fails its own test, and does not go on looking for ever. Milliseconds. */
const patience = 30_000;

/** Waits until it is so; real sockets take their time. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  const end = Date.now() + patience;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`it is not so: ${isSo}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
