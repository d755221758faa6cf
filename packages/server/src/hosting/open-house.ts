import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ConversationKey, Notice } from "@annae/host";
import { openSqliteHost } from "@annae/host-sqlite";
import type { Doc } from "@annae/vocabulary";
import { installedChannels } from "annae/channels";
import type { House } from "../house.ts";
import { perMinute } from "../limits.ts";
import { createHeldAnswers } from "../live/held-answers.ts";
import { createHub, type Hub } from "../live/hub.ts";
import { createPictureShelf } from "../pictures/picture-shelf.ts";
import { type CatchUp, followLog } from "../rooms/catch-up.ts";
import { recount } from "../rooms/recount.ts";
import { openDatabase } from "../storage/open-database.ts";
import { createTenantBook } from "../tenants/tenant-book.ts";
import { type DoorParts, doorsOf } from "./doors.ts";

/** Where a house stands, and how its platforms are reached. */
export interface HouseSetup extends Pick<DoorParts, "keys" | "platforms"> {
  readonly folder: string;
  /** Limits that are higher here than they usually are. */
  readonly raised: Partial<House["perMinute"]>;
  /** Where the PUBLIC listener is asked from outside. */
  readonly origin: () => string;
}

/** A house, or why it cannot be opened; `close` ends it once all that was taken is stored. */
export type HouseOpened =
  | { readonly ok: true; readonly house: House; readonly close: () => Promise<void> }
  | { readonly ok: false; readonly message: Doc };

/** A house over an embedded host: everything in that folder, which belongs to this process. */
export async function openHouse({
  folder,
  origin,
  keys,
  platforms,
  raised,
}: HouseSetup): Promise<HouseOpened> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { database } = await openDatabase(join(folder, "server.db"));
  const hub = createHub();
  const pictures = createPictureShelf(origin);
  const held = createHeldAnswers();
  let told = (_: Notice) => {};
  const opened = openSqliteHost(join(folder, "host.db"), {
    channels: installedChannels,
    transports: doorsOf({ database, hub, pictures, keys, platforms, held }),
    images: pictures.lookup,
    notice: (notice) => told(notice),
  });
  if (!opened.ok) {
    await database.destroy();
    return { ok: false, message: opened.fault.message };
  }
  const { host } = opened;
  const intake = { database, read: host.read, pictures: pictures.addressOf };
  const catchUp = followLog(intake, host.decisions, (keys) => pokeFor(hub, keys));
  const soon = gathered(catchUp);
  told = (notice) => void hear({ host, database, hub }, notice, soon).catch(() => {});
  const house = {
    host,
    database,
    hub,
    pictures,
    catchUp,
    held,
    keys,
    perMinute: { ...perMinute, ...raised },
    tenants: createTenantBook(),
    now: Date.now,
  };
  const close = async () => {
    await host.stop();
    await database.destroy();
  };
  return { ok: true, house, close };
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
  soon: (tenant: string) => void,
): Promise<void> {
  if (notice.kind === "decided") return soon(notice.key.tenant);
  if (notice.kind !== "undelivered") return;
  const { conversation } = notice.undelivered;
  await recount({ host, database }, conversation);
  hub.poke(["rooms", conversation.tenant]);
}

function pokeFor(hub: Hub, keys: readonly ConversationKey[]): void {
  for (const tenant of new Set(keys.map((key) => key.tenant))) hub.poke(["rooms", tenant]);
  for (const { tenant, customer } of keys) hub.poke(["window", tenant, customer]);
}
