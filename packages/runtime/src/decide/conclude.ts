import {
  type Conversation,
  hasCounselor,
  isOpen,
  type Moment,
  type RoomState,
  type World,
} from "@annae/vocabulary";
import { newConversation } from "../arrival/new-conversation.ts";
import { wordsBy } from "./event-itself.ts";
import type { Performing } from "./perform.ts";

/**
 * The conversation after the event: what was sent, who has the room, who spoke last. What is older than what is
 * remembered already, because the event came late, changes nothing of it.
 */
export function conclude(
  world: World,
  progress: Performing,
  situation: string | null,
): Conversation {
  const { at, event, conversation } = world;
  const { room, sent, lastSent } = progress;
  if (event.type === "switchToBot") {
    // The consultation is over, and the customer is with the chatbot as at the beginning of a visit.
    const { category } = conversation;
    return { ...newConversation, room, category, lastSent, presentAt: presentAt(world, room) };
  }
  const { lastNoticeAt, repliedAt, lastWords } = conversation;
  const by = wordsBy(event);
  const seen = progress.deliveries.some(({ customer }) => customer !== null);
  // Written out: a copy of an object has its numbers made once more, and every version of a conversation may be kept.
  return {
    room,
    presentAt: presentAt(world, room),
    situation: event.type === "request" ? situation : conversation.situation,
    counselor: hasCounselor(room) ? conversation.counselor : null,
    category: conversation.category,
    requestedCategory: conversation.requestedCategory,
    requestedAt: conversation.requestedAt,
    sent,
    lastSent,
    lastNoticeAt: seen ? latest(at, lastNoticeAt) : lastNoticeAt,
    repliedAt: by === "counselor" ? latest(at, repliedAt) : repliedAt,
    waitingSince: isOpen(room) ? waitingSince(world, room) : null,
    lastWords: by === null || (lastWords !== null && lastWords.at > at) ? lastWords : { by, at },
  };
}

function latest(at: Moment, before: Moment | null): Moment {
  return before !== null && before > at ? before : at;
}

/** The customer is there from what they do on, until they go or the consultation ends. */
function presentAt({ at, event, conversation }: World, room: RoomState): Moment | null {
  if (room === "ended" || event.type === "end" || event.type === "leave") return null;
  const acts = event.type === "enter" || event.type === "request" || event.type === "message";
  return acts ? latest(at, conversation.presentAt) : conversation.presentAt;
}

/** The customer waits from the request or the first unanswered words on; a counselor's answer ends it. */
function waitingSince({ at, event, conversation }: World, room: RoomState): Moment | null {
  const { waitingSince: since, repliedAt } = conversation;
  if (event.type === "reply") return since !== null && since > at ? since : null;
  const begins =
    event.type === "request" ||
    (event.type === "message" && at >= (repliedAt ?? at)) ||
    (room === "waiting" && hasCounselor(conversation.room));
  return begins ? (since ?? at) : since;
}
