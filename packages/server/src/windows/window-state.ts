import { web } from "@annae/channel-web";
import { openRooms } from "@annae/vocabulary";
import type { WindowState } from "../protocol/window.ts";
import { findRoom } from "../rooms/read-rooms.ts";
import type { Database } from "../storage/tables.ts";
import type { WindowKey } from "./window-entries.ts";

/** Whether the customer may write, and whether a consultation is going on. */
export async function windowStateOf(database: Database, key: WindowKey): Promise<WindowState> {
  const room = await findRoom(database, { ...key, channel: web.id });
  return {
    locked: room?.locked === 1,
    open: openRooms.some((open) => open === room?.state),
  };
}
