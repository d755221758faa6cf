import type { Conversation, ConversationEvent } from "@annae/vocabulary";
import type { Dropped } from "../explain/dropped.ts";
import { type Lexicon, lexiconOf } from "../explain/lexicon.ts";
import type { Turn } from "./turn.ts";

/** The turn of an event that means nothing in the room's present state: nothing changes. */
export function idleTurn(
  conversation: Conversation,
  event: ConversationEvent,
  lexicon: Lexicon,
): Turn {
  const dropped: readonly Dropped[] = [
    { rule: null, what: event.type, reason: "eventWithoutMeaning" },
  ];
  return {
    conversation,
    situation: null,
    rules: [],
    deliveries: [],
    effects: [],
    dropped,
    trace: {
      ...{ event: event.type, at: event.at, decided: false, facts: {}, asked: {}, dropped },
      lexicon: lexiconOf(lexicon),
    },
  };
}
