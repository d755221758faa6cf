import { roomsInOrder, rowHeight } from "./list.ts";
import type { ConsoleState } from "./state.ts";

/** Pixels from the end of the conversation within which it is taken to be read at its end. */
const near = 80;

/** Notes where list and conversation stand; what comes back puts them there again once the page is drawn anew. */
export function keepPlaces(before: ConsoleState, now: ConsoleState): () => void {
  const log = document.querySelector(".chat");
  const height = log?.scrollHeight ?? 0;
  const atEnd = log === null || height - log.scrollTop - log.clientHeight < near;
  const earlier = (now.entries[0]?.seq ?? 0) < (before.entries[0]?.seq ?? 0);
  return () => {
    const shown = document.querySelector(".chat");
    if (shown !== null && (atEnd || before.room !== now.room)) shown.scrollTop = shown.scrollHeight;
    // Lines before the first push down those that are read.
    else if (shown !== null && earlier) shown.scrollTop += shown.scrollHeight - height;
    const list = document.getElementById("list");
    if (list !== null && now.seen.top === 0 && before.seen.top !== 0) list.scrollTop = 0;
  };
}

/** Scrolls the list to where the room's row is to be seen. */
export function reveal(console: ConsoleState, room: string): void {
  const list = document.getElementById("list");
  const index = roomsInOrder(console).findIndex(({ id }) => id === room);
  if (list === null || index === -1) return;
  const top = index * rowHeight;
  if (top < list.scrollTop) list.scrollTop = top;
  const below = top + rowHeight - list.clientHeight;
  if (below > list.scrollTop) list.scrollTop = below;
}
