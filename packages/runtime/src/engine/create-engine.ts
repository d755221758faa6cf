import type { Policy } from "@annae/ir";
import type { Channel, ConversationEvent, Moment, TenantSettings } from "@annae/vocabulary";
import { createCalendar } from "../calendar/calendar.ts";
import type { Turn } from "../decide/turn.ts";
import { type ImageLookup, noImages } from "../scene/scene.ts";
import type { ConversationStore, RecordKey } from "../store/conversation-store.ts";
import { datedByReceipt, type EventFault, eventFault, withReplierOf } from "./event-fault.ts";
import { handleEvent } from "./handle-event.ts";
import { type Answer, type ConversationRecord, newRecord } from "./record.ts";
import type { Room } from "./room.ts";
import { type Station, withSettings } from "./station.ts";
import type { Caller, Surroundings } from "./surroundings.ts";

/** What an engine is made of: one tenant, one channel. Settings are checked at the edge before they come here. */
export interface EngineSetup {
  readonly policy: Policy;
  readonly channel: Channel;
  /** Names the tenant; no other tenant's state is ever read. */
  readonly tenant: string;
  readonly settings: TenantSettings;
  readonly store: ConversationStore<ConversationRecord>;
  /** Sized images of the policy's messages; absent: messages go out without. */
  readonly images?: ImageLookup;
  /** How often a decision is made anew because another server saved first; absent: 10. */
  readonly attempts?: number;
}

/** What became of an event. */
export type Handled =
  | {
      readonly ok: true;
      readonly answer: Answer;
      /** True: handled before, the answer is the one of then, and its deliveries are already on their way. */
      readonly repeated: boolean;
      /** How the decision came about; null where it was made before. */
      readonly turn: Turn | null;
    }
  /**
   * Nothing was stored or is to be sent. `conflict`: other servers kept saving first; hand the event in again. Any
   * other fault is the event's own.
   */
  | { readonly ok: false; readonly fault: "conflict" | EventFault };

/** Answers the events of one tenant's conversations on one channel. */
export interface Engine {
  /**
   * Decides and stores; what the answer delivers is to be sent by the caller, unless repeated. `receivedAt`: when the
   * event came in, which dates it where its own time is more than a minute ahead; absent: its time is believed.
   */
  readonly handle: (
    event: ConversationEvent,
    surroundings: Surroundings,
    receivedAt?: Moment,
  ) => Promise<Handled>;
  /** The conversation as it is stored now, for whoever distributes. */
  readonly roomOf: (caller: Caller) => Promise<Room>;
  /** From the next decision on; one that is being made keeps its policy. */
  readonly replacePolicy: (policy: Policy) => void;
  /** From the next decision on, as with the policy. */
  readonly replaceSettings: (settings: TenantSettings) => void;
}

/** An engine over that store; several engines, also on other servers, may share one. */
export function createEngine(setup: EngineSetup): Engine {
  const { store, attempts = 10 } = setup;
  let station = stationOf(setup);
  return {
    handle: async (given, surroundings, receivedAt = Number.POSITIVE_INFINITY) => {
      const dated = datedByReceipt(given, receivedAt);
      const event = withReplierOf(dated, surroundings.counselors);
      const fault = eventFault(event, surroundings.counselors);
      if (fault !== null) return { ok: false, fault };
      return handleStored({ store, attempts, station: () => station }, event, surroundings);
    },
    roomOf: async (caller) => {
      const stored = await store.load(keyOf(station, caller));
      return { station, record: stored?.state ?? newRecord, caller };
    },
    replacePolicy: (policy) => {
      station = { ...station, policy };
    },
    replaceSettings: (settings) => {
      station = withSettings(station, settings);
    },
  };
}

interface Ground {
  readonly store: ConversationStore<ConversationRecord>;
  readonly attempts: number;
  readonly station: () => Station;
}

async function handleStored(
  { store, attempts, station }: Ground,
  event: ConversationEvent,
  surroundings: Surroundings,
): Promise<Handled> {
  const key = keyOf(station(), surroundings);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const stored = await store.load(key);
    const record = stored?.state ?? newRecord;
    const handling = handleEvent(station(), { event, surroundings, record });
    const { answer } = handling;
    if (handling.repeated) return { ok: true, answer, repeated: true, turn: null };
    const saved = await store.save(key, handling.record, stored?.version ?? null);
    if (saved === "saved") return { ok: true, answer, repeated: false, turn: handling.turn };
  }
  return { ok: false, fault: "conflict" };
}

function keyOf({ tenant, channel }: Station, { customer }: Caller): RecordKey {
  return { tenant, conversation: JSON.stringify([channel.id, customer.id]) };
}

function stationOf(setup: EngineSetup): Station {
  const { tenant, policy, channel, settings, images = noImages } = setup;
  return {
    tenant,
    policy,
    channel,
    settings,
    images,
    calendar: createCalendar(settings),
  };
}
