import type { Policy } from "@annae/ir";
import {
  type Channel,
  type ConversationEvent,
  hasCounselor,
  type RoomState,
  type TenantSettings,
} from "@annae/vocabulary";
import { createCalendar } from "../calendar/calendar.ts";
import type { Turn } from "../decide/turn.ts";
import { type Handling, handleEvent } from "../engine/handle-event.ts";
import { type ConversationRecord, newRecord } from "../engine/record.ts";
import type { Surroundings } from "../engine/surroundings.ts";
import { type ImageLookup, noImages } from "../scene/scene.ts";
import { calm, evening, minute, openSettings } from "./surroundings.ts";
import { tinChannel } from "./tin-channel.ts";

type Told<E> = E extends ConversationEvent ? Omit<E, "id" | "at"> : never;

/** What happens in a conversation for a test: an event, when it is in minutes after {@link evening}, and around it. */
export type Happens = Told<ConversationEvent> & {
  readonly after?: number;
  readonly id?: string;
  readonly settings?: Partial<TenantSettings>;
  readonly around?: Partial<Surroundings>;
};

/** What a conversation for a test takes place in. */
export interface Place {
  readonly policy: Policy;
  readonly channel?: Channel;
  readonly settings?: Partial<TenantSettings>;
  readonly around?: Partial<Surroundings>;
  readonly images?: ImageLookup;
  /** The room that the customer is in before the first event; absent: none. */
  readonly room?: RoomState;
}

/** Plays the events through the engine's core, one minute apart unless told, and gives each turn. */
export function talk(place: Place, ...events: readonly Happens[]): readonly Turn[] {
  return handlings(place, events).flatMap((handling) => (handling.repeated ? [] : [handling.turn]));
}

/** The turn of the last event. */
export function lastTurn(place: Place, ...events: readonly Happens[]): Turn {
  const turn = talk(place, ...events).at(-1);
  if (turn === undefined) throw new Error("no event was given");
  return turn;
}

/** As {@link talk}, with everything that handling gives. */
function handlings(place: Place, events: readonly Happens[]): readonly Handling[] {
  const done: Handling[] = [];
  for (const [index, event] of events.entries()) {
    const record = done.at(-1)?.record ?? recordIn(place.room);
    done.push(happen(place, { record, event, index }));
  }
  return done;
}

function recordIn(room: RoomState = "none"): ConversationRecord {
  const counselor = hasCounselor(room) ? "kim" : null;
  return { ...newRecord, conversation: { ...newRecord.conversation, room, counselor } };
}

function happen(
  place: Place,
  told: { readonly record: Handling["record"]; readonly event: Happens; readonly index: number },
): Handling {
  const { after = told.index, id = `e${told.index}`, settings, around, ...rest } = told.event;
  const holding = { ...openSettings, ...place.settings, ...settings };
  const event = { ...rest, id, at: evening + after * minute } as ConversationEvent;
  return handleEvent(
    {
      tenant: "shop",
      policy: place.policy,
      channel: place.channel ?? tinChannel,
      settings: holding,
      calendar: createCalendar(holding),
      images: place.images ?? noImages,
    },
    { record: told.record, event, surroundings: { ...calm, ...place.around, ...around } },
  );
}
