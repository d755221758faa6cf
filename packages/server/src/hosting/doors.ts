import { web } from "@annae/channel-web";
import { httpTransport, type Transport } from "@annae/host";
import { installedChannels } from "@annae/installation/channels";
import type { HeldAnswers } from "../live/held-answers.ts";
import type { Hub } from "../live/hub.ts";
import type { PictureShelf } from "../pictures/picture-shelf.ts";
import type { SendingStop } from "../privacy/sending-stop.ts";
import { sentPictureAt } from "../rooms/sent-pictures.ts";
import type { Database } from "../storage/tables.ts";
import type { TenantKeys } from "../tenants/tenant-setup.ts";
import { windowTransport } from "../windows/window-transport.ts";

/** How platforms are reached. */
export interface DoorParts {
  readonly database: Database;
  readonly hub: Hub;
  readonly pictures: PictureShelf;
  readonly keys: TenantKeys;
  /** Where the PUBLIC listener is asked from outside. */
  readonly origin: () => string;
  readonly held: HeldAnswers;
  readonly sending: SendingStop;
  /** Where platforms are instead, by channel: stand-ins on this machine. */
  readonly platforms: Readonly<Record<string, string>>;
}

/** A door for each channel: customers' windows are our own, all others are reached by their tables. */
export function doorsOf(parts: DoorParts): Readonly<Record<string, Transport>> {
  const { database, hub, pictures, keys, origin: here, platforms, held, sending } = parts;
  const reached = installedChannels.flatMap(({ id, transport }) => {
    if (transport === undefined) return [];
    const origin = platforms[id];
    const door = httpTransport(transport, {
      secrets: (tenant) => keys(tenant, id),
      pictures: async (tenant, address) =>
        pictures.at(tenant, address) ?? sentPictureAt(database, here(), address),
      ...(origin !== undefined && { origin }),
    });
    return [[id, held.over(sending.over(door))] as const];
  });
  return { ...Object.fromEntries(reached), [web.id]: sending.over(windowTransport(database, hub)) };
}
