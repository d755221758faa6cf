import type { Conversation, ConversationEvent, World } from "@annae/vocabulary";
import { deskAt } from "../availability/desk-at.ts";
import { categoryAt } from "../decide/arrive.ts";
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
  const holder = conversation.counselor ?? (event.type === "reply" ? event.counselor : null);
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
    workingNow: calendar.workingAt(at, holding).working,
    commonMealNow: calendar.commonMealAt(at).eating,
    desk: deskAt({ counselors, settings, local, channel: channel.id, category: holding }),
    assignee: counselors.find(({ id }) => id === holder) ?? null,
    category: holding,
    host: facts,
  });
}
