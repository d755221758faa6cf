import type { Host } from "@annae/host";
import type { Hub } from "./live/hub.ts";
import type { PictureShelf } from "./pictures/picture-shelf.ts";
import type { CatchUp } from "./rooms/catch-up.ts";
import type { Database } from "./storage/tables.ts";
import type { TenantBook } from "./tenants/tenant-book.ts";

/** What both listeners stand on. */
export interface House {
  readonly host: Host;
  readonly database: Database;
  readonly hub: Hub;
  readonly tenants: TenantBook;
  readonly pictures: PictureShelf;
  readonly catchUp: CatchUp;
  /** Milliseconds since 1970-01-01T00:00Z. */
  readonly now: () => number;
}
