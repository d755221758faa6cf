import type { ConversationEvent } from "@annae/vocabulary";
import { arrive } from "../decide/arrive.ts";
import { hasMeaning } from "../decide/has-meaning.ts";
import { idleTurn } from "../decide/idle-turn.ts";
import { roomTitle } from "../decide/room-title.ts";
import { takeTurn } from "../decide/take-turn.ts";
import { translateCommand } from "../decide/translate-command.ts";
import type { Turn } from "../decide/turn.ts";
import { createWorld } from "./create-world.ts";
import { type Answer, type ConversationRecord, remember } from "./record.ts";
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
export interface Happening {
  readonly event: ConversationEvent;
  readonly surroundings: Surroundings;
  readonly record: ConversationRecord;
}

/** Handles one event: synchronous, no IO, no clock; the caller stores the record that comes back. */
export function handleEvent(station: Station, happening: Happening): Handling {
  const { record } = happening;
  const known = record.answers.find(({ id }) => id === happening.event.id);
  if (known !== undefined) return { repeated: true, record, answer: known };
  const event = translateCommand(happening.event, record.conversation, station);
  const turn = turnOf(station, { ...happening, event });
  const answer: Answer = {
    id: event.id,
    event: event.type,
    situation: turn.situation,
    rules: turn.rules,
    deliveries: turn.deliveries,
    effects: turn.effects,
    room: turn.conversation.room,
    roomTitle: roomTitle(turn.conversation, station.channel),
  };
  return { repeated: false, record: remember(record, turn, answer), answer, turn };
}

function turnOf(station: Station, { event, surroundings, record }: Happening): Turn {
  const { conversation } = record;
  if (!hasMeaning(event, conversation)) return idleTurn(conversation, event, station);
  const arrived = arrive(conversation, event, {
    chatbot: station.settings.chatbot,
    category: surroundings.category,
  });
  return takeTurn({
    ...station,
    world: createWorld(station, arrived, event, surroundings),
    address: JSON.stringify([station.tenant, station.channel.id, surroundings.customer.id]),
  });
}
