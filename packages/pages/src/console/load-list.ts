import type { RoomsPage } from "@annae/server/protocol";
import type { Ask } from "../page/ask.ts";
import type { Store } from "../page/store.ts";
import { needsMore, roomsInOrder, wantedHolder } from "./list.ts";
import type { ConsoleEvent, ConsoleState } from "./state.ts";

const page = 200;

/** Asked for again before each page: rooms that left the list meanwhile have moved those behind them forward. */
const overlap = 20;

/** What asks for more of the list for as long as its end is in sight; while it asks, calling it again does nothing. */
export function listLoader(
  { state, tell }: Store<ConsoleState, ConsoleEvent>,
  asked: Ask,
): () => Promise<void> {
  let loading = false;
  const loadMore = async (): Promise<void> => {
    const query = queryOf(state());
    if (loading || query === null) return;
    loading = true;
    const got = await asked<RoomsPage>(`/api/rooms?${query}`);
    loading = false;
    if (got === null) return;
    if (isSameList(query, state())) tell({ type: "listed", page: got });
    await loadMore();
  };
  return loadMore;
}

/** The next page; null: nothing more is to be seen. */
function queryOf(console: ConsoleState): URLSearchParams | null {
  const { tab, find, order, next } = console;
  if (next === null || !needsMore(console, roomsInOrder(console).length)) return null;
  const query = new URLSearchParams({ state: tab, order, limit: String(page) });
  query.set("from", String(Math.max(0, next - overlap)));
  const holder = wantedHolder(console);
  if (find.trim() !== "") query.set("find", find.trim());
  if (holder !== null) query.set("counselor", holder);
  return query;
}

/** Whether the list is still the one that was asked for. */
function isSameList(query: URLSearchParams, { tab, find, order, mine }: ConsoleState): boolean {
  return (
    query.get("state") === tab &&
    query.get("order") === order &&
    (query.get("find") ?? "") === find.trim() &&
    (mine || !query.has("counselor"))
  );
}
