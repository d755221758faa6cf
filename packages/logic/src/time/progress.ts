import type { EventName, RoomState } from "@annae/vocabulary";
import type { Snapshot } from "../encode/snapshot.ts";
import type { Site } from "../event/encode-event.ts";
import type { Literal } from "../solver/solver.ts";
import type { LastTime } from "./last-time.ts";
import type { Around } from "./move-room.ts";
import type { Selection } from "./selection.ts";
import type { State } from "./state.ts";
import type { TimedWorld } from "./world.ts";

/** Something that an event asked for and that was carried out. */
export interface Deed {
  readonly event: EventName;
  readonly site: Site;
  /** It was delivered to somebody, or the effect took place. */
  readonly done: Literal;
  /** Of a message: the customer sees it, or what stands for it. */
  readonly seen: Literal;
}

/** How far an event has been carried out. */
export interface Progress {
  readonly room: Selection<RoomState>;
  readonly sent: State["sent"];
  readonly lastSent: State["lastSent"];
  readonly notice: LastTime;
  readonly deeds: readonly Deed[];
}

/** What is carried out of an action at a moment, exactly as the runtime does it. */
export interface Carrying {
  readonly world: TimedWorld;
  readonly snapshot: Snapshot;
  readonly now: number;
  readonly around: Around;
}

/** An action that is asked for where the literal holds. */
export interface AskedSite {
  readonly event: EventName;
  readonly site: Site;
  readonly asked: Literal;
}
