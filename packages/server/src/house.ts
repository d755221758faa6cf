import type { Host } from "@annae/host";
import type { Providers } from "./access/identity/providers.ts";
import type { Workroom } from "./apart/workroom.ts";
import type { Attachments } from "./attachments/create-attachments.ts";
import type { perMinute } from "./limits.ts";
import type { HeldAnswers } from "./live/held-answers.ts";
import type { Hub } from "./live/hub.ts";
import type { Shares } from "./live/shares.ts";
import type { SocketSeats } from "./live/socket.ts";
import type { TypingNews } from "./live/typing.ts";
import type { PictureShelf } from "./pictures/picture-shelf.ts";
import type { SendingStop } from "./privacy/sending-stop.ts";
import type { Tombstones } from "./privacy/tombstones.ts";
import type { CatchUp } from "./rooms/catch-up.ts";
import type { Database } from "./storage/tables.ts";
import type { ServerTelemetry } from "./telemetry/server-telemetry.ts";
import type { TenantBook } from "./tenants/tenant-book.ts";
import type { TenantKeys } from "./tenants/tenant-setup.ts";

/** What both listeners stand on. */
export interface House {
  readonly host: Host;
  readonly database: Database;
  readonly hub: Hub;
  readonly typing: TypingNews;
  readonly seats: SocketSeats;
  readonly tenants: TenantBook;
  readonly pictures: PictureShelf;
  readonly attachments: Attachments;
  readonly sending: SendingStop;
  readonly tombstones: Tombstones;
  readonly catchUp: CatchUp;
  readonly perMinute: Readonly<Record<keyof typeof perMinute, number>>;
  readonly held: HeldAnswers;
  readonly shares: Shares;
  readonly telemetry: ServerTelemetry;
  readonly workroom: Workroom;
  readonly providers: Providers;
  /** A tenant's own keys and names on a channel: `sender_key`, `authorization`, `bot_id`, … */
  readonly keys: TenantKeys;
  /** Where the PUBLIC listener is asked from outside. */
  readonly origin: () => string;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number;
}
