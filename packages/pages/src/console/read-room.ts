import type { ConsultationList, RoomEntry, RoomSummary } from "@annae/server/protocol";
import type { Ask } from "../page/ask.ts";
import type { Store } from "../page/store.ts";
import type { ConsoleEvent, ConsoleState } from "./state.ts";

const page = 200;

/** How the open conversation is read. */
export interface RoomReader {
  /** What has come since, or the last lines where none are known. */
  readonly later: (room: string) => Promise<void>;
  /** The lines before the first. */
  readonly earlier: () => Promise<void>;
  /** Everything from that line on, which is brought into sight. */
  readonly backTo: (seq: number) => Promise<void>;
  /** Where the room's consultations began. */
  readonly consultations: (room: string) => Promise<void>;
  /** Everything up to that line has been looked at, if somebody looks who answers. */
  readonly seen: (room: string, seq: number) => void;
}

/** Reads conversations by that way of asking. */
export function roomReader(
  { state, tell }: Store<ConsoleState, ConsoleEvent>,
  asked: Ask,
): RoomReader {
  const read = async (room: string, query: string): Promise<readonly RoomEntry[]> => {
    const path = `/api/rooms/${room}/entries?limit=${page}${query}`;
    const got = await asked<{ entries: readonly RoomEntry[] }>(path);
    if (got !== null) tell({ type: "entries", room, entries: got.entries });
    return got?.entries ?? [];
  };
  const seen = (room: string, seq: number) => {
    if (document.visibilityState !== "visible" || state().person?.counselor == null) return;
    void asked<RoomSummary>(`/api/rooms/${room}/seen`, { seq }).then(
      (now) => now && tell({ type: "changed", rooms: [now] }),
    );
  };
  const later = async (room: string): Promise<void> => {
    const last = state().entries.at(-1)?.seq;
    const got = await read(room, last === undefined ? "" : `&after=${last}`);
    if (last !== undefined && got.length === page && state().room === room) return later(room);
    const seq = state().entries.at(-1)?.seq;
    if (state().room !== room || seq === undefined) return;
    if ((state().rooms.get(room)?.alerts ?? 0) > 0) seen(room, seq);
  };
  const earlier = async () => {
    const { room, entries } = state();
    const first = entries[0]?.seq;
    if (room !== null && first !== undefined) await read(room, `&before=${first}`);
  };
  const backTo = async (seq: number): Promise<void> => {
    const before = state().entries[0]?.seq ?? 0;
    if (before > seq) await earlier();
    const first = state().entries[0]?.seq ?? 0;
    if (first > seq && first < before) return backTo(seq);
    document.getElementById(`entry-${seq}`)?.scrollIntoView({ block: "start" });
  };
  return {
    ...{ later, seen, earlier, backTo },
    consultations: async (room) => {
      const got = await asked<ConsultationList>(`/api/rooms/${room}/consultations`);
      if (got === null || state().room !== room) return;
      tell({ type: "set", set: { consultations: got.consultations } });
    },
  };
}
