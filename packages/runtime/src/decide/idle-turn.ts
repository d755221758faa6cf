import { type Lexicon, lexiconOf } from "@annae/ir";
import type { Conversation, ConversationEvent } from "@annae/vocabulary";
import type { Dropped, DropReason } from "../explain/dropped.ts";
import type { Turn } from "./turn.ts";

const none: readonly never[] = [];

/** The turn of an event that means nothing in the room's present state: nothing changes. */
export function idleTurn(
  conversation: Conversation,
  event: ConversationEvent,
  { reason, lexicon }: { readonly reason: DropReason; readonly lexicon: Lexicon },
): Turn {
  const dropped: readonly Dropped[] = [{ rule: null, what: event.type, reason }];
  return {
    conversation,
    situation: null,
    ...{ rules: none, deliveries: none, effects: none, alert: false },
    dropped,
    trace: {
      ...{ event: event.type, at: event.at, decided: false, facts: {}, asked: {}, dropped },
      lexicon: lexiconOf(lexicon),
    },
  };
}
