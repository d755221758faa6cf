import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ConversationKey, Notice, TelemetrySetup } from "@annae/host";
import { installedChannels } from "@annae/installation/channels";
import type { Doc } from "@annae/vocabulary";
import { createProviders, type SignInProvider } from "../access/identity/providers.ts";
import { createWorkroom } from "../apart/workroom.ts";
import { createAttachments } from "../attachments/create-attachments.ts";
import type { House } from "../house.ts";
import { darkroom, perMinute } from "../limits.ts";
import { createHeldAnswers } from "../live/held-answers.ts";
import { createHub, type Hub } from "../live/hub.ts";
import { createShares } from "../live/shares.ts";
import { socketSeats } from "../live/socket.ts";
import { createTypingNews } from "../live/typing.ts";
import type { FileHosts } from "../outside/fetch-outside.ts";
import { createPictureShelf } from "../pictures/picture-shelf.ts";
import { forgetAgain } from "../privacy/forget-customer.ts";
import { arePutBack } from "../privacy/life-mark.ts";
import { openSendingStop } from "../privacy/sending-stop.ts";
import { openTombstones } from "../privacy/tombstones.ts";
import type { CatchUp } from "../rooms/catch-up.ts";
import { recount } from "../rooms/recount.ts";
import type { MessageTitle, MessageWhy } from "../rooms/told.ts";
import { messageReason } from "../rooms/why.ts";
import { openDatabase } from "../storage/open-database.ts";
import type { Database } from "../storage/tables.ts";
import { createServerTelemetry } from "../telemetry/server-telemetry.ts";
import { createTenantBook, type TenantBook } from "../tenants/tenant-book.ts";
import { type DoorParts, doorsOf } from "./doors.ts";
import { type Following, type HostChoice, openServerHost } from "./open-server-host.ts";

/** Where a house stands, and how its platforms are reached. */
export interface HouseSetup extends Pick<DoorParts, "keys" | "platforms"> {
  readonly folder: string;
  /** Absent: one in this process. */
  readonly host?: HostChoice;
  /** Limits that are higher here than they usually are. */
  readonly raised: Partial<House["perMinute"]>;
  readonly signIn: readonly SignInProvider[];
  /** Hosts that a channel's pictures are fetched from, by channel; none: nothing is fetched. */
  readonly fileHosts: Readonly<Record<string, FileHosts>>;
  /** Absent: OpenTelemetry's own meter and tracer, which do nothing without an SDK. */
  readonly telemetry?: TelemetrySetup;
  /** Where the PUBLIC listener is asked from outside. */
  readonly origin: () => string;
}

/** A house, or why it cannot be opened; `close` ends it once all that was taken is stored. */
export type HouseOpened =
  | { readonly ok: true; readonly house: House; readonly close: () => Promise<void> }
  | { readonly ok: false; readonly message: Doc };

/** A house with everything of its own in that folder; several servers of one machine share it where the host is one for many. */
export async function openHouse(setup: HouseSetup): Promise<HouseOpened> {
  const { folder, origin, keys, platforms, raised } = setup;
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { database, foreignVersion } = await openDatabase(join(folder, "server.db"));
  const hub = createHub();
  const pictures = createPictureShelf(origin);
  const held = createHeldAnswers();
  const sending = await openSendingStop(database);
  const putBack = await arePutBack(database, folder);
  // Before the host sends anything.
  if (putBack) await sending.begin(await knownTenants(database), Date.now());
  const tenants = createTenantBook();
  let told = (_: Notice) => {};
  const opened = await openServerHost(setup.host ?? { kind: "embedded" }, folder, {
    channels: installedChannels,
    transports: doorsOf({ database, hub, pictures, keys, origin, platforms, held, sending }),
    images: pictures.lookup,
    notice: (notice) => told(notice),
    ...(setup.telemetry && { telemetry: setup.telemetry }),
  });
  if (!opened.ok) {
    await database.destroy();
    return opened;
  }
  const { host, follow } = opened.serverHost;
  const { catchUp, note } = follow(
    {
      database,
      read: host.read,
      pictures: pictures.addressOf,
      title: titlesIn(tenants),
      why: reasonsIn(tenants),
    },
    (changed) => pokeFor(hub, changed),
  );
  const soon = gathered(catchUp);
  told = (notice) => void hear({ host, database, hub }, notice, { soon, note }).catch(() => {});
  const telemetry = createServerTelemetry(setup.telemetry);
  const watching = watch(foreignVersion, () => {
    hub.pokeAll();
    sending.reload().catch(() => {});
  });
  const limits = { ...perMinute, ...raised };
  const house = {
    ...{ host, database, hub, pictures, catchUp, held, keys, origin, sending, perMinute: limits },
    tombstones: openTombstones(folder),
    ...{
      tenants,
      seats: socketSeats(),
      ...{ shares: createShares(), telemetry },
      workroom: createWorkroom(),
      attachments: createAttachments({
        ...{ database, now: Date.now, darkroom: createWorkroom(darkroom) },
        hosts: (channel) => setup.fileHosts[channel] ?? {},
        told: telemetry.fetched,
      }),
      providers: createProviders(setup.signIn),
      now: Date.now,
    },
    typing: createTypingNews(),
  };
  if (putBack) await forgetAgain(house, house.now());
  const close = async () => {
    clearInterval(watching);
    await host.stop();
    await database.destroy();
  };
  return { ok: true, house, close };
}

async function knownTenants(database: Database): Promise<readonly string[]> {
  const rows = await database.selectFrom("arming").select("tenant").distinct().execute();
  return rows.map(({ tenant }) => tenant);
}

/** What messages are called by the policies in force. */
function titlesIn(tenants: TenantBook): MessageTitle {
  return (tenant, message) => {
    const policy = tenants.find(tenant)?.revision.policy;
    return policy !== undefined && "messages" in policy
      ? (policy.messages[message]?.title ?? null)
      : null;
  };
}

/** Why messages are sent by the policies in force. */
function reasonsIn(tenants: TenantBook): MessageWhy {
  return ({ tenant, answer }, sent) => {
    const policy = tenants.find(tenant)?.revision.policy;
    return policy !== undefined && "atoms" in policy ? messageReason(policy, answer, sent) : null;
  };
}

/** Milliseconds after which it is noticed that another server has written. */
const noticed = 100;

function watch(version: () => number, call: () => void): ReturnType<typeof setInterval> {
  let known = version();
  return setInterval(() => {
    const now = version();
    if (now !== known) call();
    known = now;
  }, noticed);
}

/** Milliseconds for which decisions are gathered: to read the log after each would cost more than to decide. */
const gathering = 50;

/** Takes in what was decided of a tenant, soon: once for all that comes until then. */
function gathered(catchUp: CatchUp): (tenant: string) => void {
  const waiting = new Set<string>();
  return (tenant) => {
    if (waiting.has(tenant)) return;
    waiting.add(tenant);
    setTimeout(() => {
      waiting.delete(tenant);
      catchUp(tenant).catch(() => {});
    }, gathering);
  };
}

/** What the host tells is taken in: it is stored already, so whatever is missed here comes with the next. */
async function hear(
  { host, database, hub }: Pick<House, "host" | "database" | "hub">,
  notice: Notice,
  { soon, note }: { readonly soon: (tenant: string) => void; readonly note: Following["note"] },
): Promise<void> {
  if (notice.kind === "decided") {
    const { key, event, caller, answer } = notice;
    if (event !== null) note({ tenant: key.tenant, channel: key.channel, event, caller, answer });
    return soon(key.tenant);
  }
  if (notice.kind !== "undelivered") return;
  const { conversation } = notice.undelivered;
  await recount({ host, database }, conversation);
  hub.poke(["rooms", conversation.tenant]);
}

function pokeFor(hub: Hub, keys: readonly ConversationKey[]): void {
  for (const tenant of new Set(keys.map((key) => key.tenant))) hub.poke(["rooms", tenant]);
  for (const { tenant, customer } of keys) hub.poke(["window", tenant, customer]);
}
