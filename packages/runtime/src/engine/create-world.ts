import type { Conversation, ConversationEvent, Desk, Moment, World } from "@annae/vocabulary";
import { categoryAt } from "../arrival/arrive.ts";
import { deskAt } from "../availability/desk-at.ts";
import type { Station } from "./station.ts";
import type { Surroundings } from "./surroundings.ts";

/** The frozen snapshot that the facts of the event are read from; `conversation` as the rules are to see it. */
export function createWorld(
  { settings, channel, calendar }: Pick<Station, "settings" | "channel" | "calendar">,
  conversation: Conversation,
  event: ConversationEvent,
  { counselors, openConsultations, customer, category, facts }: Surroundings,
): World {
  const { at } = event;
  const local = calendar.localTime(at);
  const holding = categoryAt(conversation, category);
  let desk: Desk | undefined;
  return Object.freeze({
    at,
    event,
    channel: channel.id,
    settings,
    counselors,
    openConsultations,
    customer,
    conversation,
    local,
    dateAt: (moment: Moment) => calendar.localTime(moment).date,
    workingNow: calendar.workingAt(at, holding).working,
    workingSince: (from: Moment) => calendar.workingBetween(from, at, holding),
    nextOpening: () => calendar.nextOpening(at, holding),
    commonMealNow: calendar.commonMealAt(at).eating,
    // Looking at every counselor costs more than most events; many rules never ask.
    // A getter would give every world a shape of its own, and make all that reads worlds slow.
    desk: () => {
      desk ??= deskAt({ counselors, settings, local, channel: channel.id, category: holding });
      return desk;
    },
    assignee: counselors.find(({ id }) => id === conversation.counselor) ?? null,
    category: holding,
    host: facts,
  });
}
