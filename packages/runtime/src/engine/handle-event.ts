import type { ConversationEvent } from "@annae/vocabulary";
import { arrive } from "../arrival/arrive.ts";
import { type Meaning, meaningOf } from "../arrival/meaning-of.ts";
import { idleTurn } from "../decide/idle-turn.ts";
import { roomTitle } from "../decide/room-title.ts";
import { takeTurn } from "../decide/take-turn.ts";
import type { Turn } from "../decide/turn.ts";
import { createWorld } from "./create-world.ts";
import { type Answer, type ConversationRecord, remember, seenBefore } from "./record.ts";
import type { Station } from "./station.ts";
import type { Surroundings } from "./surroundings.ts";

/** What handling an event comes to; of an event seen before, the answer it had, and no turn. */
export type Handling =
  | {
      readonly repeated: false;
      readonly record: ConversationRecord;
      readonly answer: Answer;
      readonly turn: Turn;
    }
  | { readonly repeated: true; readonly record: ConversationRecord; readonly answer: Answer };

/** An event and what is around it. */
export interface EventInContext {
  readonly event: ConversationEvent;
  readonly surroundings: Surroundings;
  readonly record: ConversationRecord;
  /** Names the conversation among all of all tenants, as {@link addressOf} does; absent: it is made. */
  readonly address?: string;
}

/** Names a conversation among all conversations of all tenants. */
export function addressOf(tenant: string, channel: string, customer: string): string {
  return JSON.stringify([tenant, channel, customer]);
}

/** Handles one event: synchronous, no IO, no clock; the caller stores the record that comes back. */
export function handleEvent(station: Station, happening: EventInContext): Handling {
  const { record, event } = happening;
  if (seenBefore(record, event.id)) {
    const answer = record.answers.find(({ id }) => id === event.id);
    return { repeated: true, record, answer: answer ?? forgotten(station, happening) };
  }
  const meaning = meaningOf(event, record.conversation, station);
  const turn = turnOf(station, happening, meaning);
  const answer: Answer = {
    id: event.id,
    event: meaning.event.type,
    situation: turn.situation,
    rules: turn.rules,
    deliveries: turn.deliveries,
    effects: turn.effects,
    alert: turn.alert,
    room: turn.conversation.room,
    roomTitle: roomTitle(turn.conversation, station.channel),
  };
  return { repeated: false, record: remember(record, turn, answer), answer, turn };
}

function turnOf(
  station: Station,
  { surroundings, record: { conversation }, address }: EventInContext,
  { event, arriving, idle }: Meaning,
): Turn {
  if (idle !== null) return idleTurn(conversation, event, { reason: idle, lexicon: station });
  const { channel, settings, tenant } = station;
  const arrived = arrive(conversation, event, {
    chatbot: settings.chatbot,
    category: surroundings.category,
    announcements: channel.announcements,
  });
  return takeTurn({
    ...station,
    world: createWorld(station, arrived, event, surroundings),
    address: address ?? addressOf(tenant, channel.id, surroundings.customer.id),
    arriving,
  });
}

/** What is still known of an event that was answered long ago: it was, and what it led to is on its way. */
function forgotten(
  { channel }: Station,
  { event, record: { conversation } }: EventInContext,
): Answer {
  const nothing = { situation: null, rules: [], deliveries: [], effects: [], alert: false };
  const { room } = conversation;
  const title = roomTitle(conversation, channel);
  return { id: event.id, event: event.type, ...nothing, room, roomTitle: title };
}
