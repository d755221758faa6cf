import type { RoomSummary } from "@annae/server/protocol";
import type { ConsoleState } from "./state.ts";

/** Height of a row of the list, in pixels: all alike, so that only those to be seen need be drawn. */
export const rowHeight = 78;

/** Rows beside those to be seen, so that scrolling shows no gap. */
const beside = 6;

/** The rooms of the tab in the order that was chosen; where nobody waits, always the latest first. */
export function roomsInOrder(console: ConsoleState): readonly RoomSummary[] {
  const { rooms, tab, find, order } = console;
  const wanted = find.trim().toLowerCase();
  const has = (text: string | null | undefined) => text?.toLowerCase().includes(wanted) ?? false;
  const holder = wantedHolder(console);
  const found = [...rooms.values()].filter(
    ({ state, title, last, customer, counselor }) =>
      state === tab &&
      (holder === null || counselor?.id === holder) &&
      (wanted === "" || has(title) || has(last?.text) || has(customer.name)),
  );
  const since = ({ waitingSince, at }: RoomSummary) => waitingSince ?? at;
  return order === "latest" || tab === "chatbotEnded"
    ? found.toSorted((a, b) => b.at - a.at)
    : found.toSorted((a, b) => since(a) - since(b));
}

/** Whose rooms alone are to be listed; null: everybody's. Where nobody holds rooms, they are everybody's. */
export function wantedHolder({ mine, tab, person }: ConsoleState): string | null {
  const held = tab === "received" || tab === "inProgress";
  return mine && held ? (person?.counselor ?? null) : null;
}

/** How many rooms the whole list has, also those that have not been asked for. */
export function listLength(console: ConsoleState, known: number): number {
  const { find, counts, tab, next } = console;
  const whole = find.trim() === "" && wantedHolder(console) === null && next !== null;
  return Math.max(known, whole ? (counts[tab]?.rooms ?? 0) : 0);
}

/** Which rows are drawn: from `first` up to and without `end`. */
export function drawnRows(
  { top, height }: ConsoleState["seen"],
  count: number,
): { readonly first: number; readonly end: number } {
  const first = Math.max(0, Math.floor(top / rowHeight) - beside);
  const end = Math.min(count, Math.ceil((top + height) / rowHeight) + beside);
  return { first: Math.min(first, end), end };
}

/** Whether more of the list must be asked for, because its end comes into sight. */
export function needsMore({ next, seen }: ConsoleState, known: number): boolean {
  return next !== null && drawnRows(seen, Number.POSITIVE_INFINITY).end > known;
}

/** The room that is so many rows away from the open one; null: there is none. */
export function neighbour(console: ConsoleState, step: 1 | -1): string | null {
  const rooms = roomsInOrder(console);
  const at = rooms.findIndex(({ id }) => id === console.room);
  return rooms[at === -1 ? 0 : Math.min(rooms.length - 1, Math.max(0, at + step))]?.id ?? null;
}
