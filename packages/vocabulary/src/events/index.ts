import type { EventBody, EventDefinition } from "../define-event.ts";
import type { Moment } from "../values.ts";
import { assignEvent } from "./assign.ts";
import { endEvent } from "./end.ts";
import { enterEvent } from "./enter.ts";
import { giveBackEvent } from "./give-back.ts";
import { leaveEvent } from "./leave.ts";
import { messageEvent } from "./message.ts";
import { replyEvent } from "./reply.ts";
import { requestEvent } from "./request.ts";
import { switchToBotEvent } from "./switch-to-bot.ts";
import { tickEvent } from "./tick.ts";
import { transferEvent } from "./transfer.ts";

/** Everything that can happen in a conversation, one per file of this folder, in the order in which it is told of. */
const standard = {
  enter: enterEvent,
  request: requestEvent,
  assign: assignEvent,
  transfer: transferEvent,
  giveBack: giveBackEvent,
  message: messageEvent,
  reply: replyEvent,
  switchToBot: switchToBotEvent,
  leave: leaveEvent,
  end: endEvent,
  tick: tickEvent,
} as const;

type Standard = (typeof standard)[keyof typeof standard];

/** The name of an event, as written behind `on`. */
export type EventName = keyof typeof standard;

/** Every event by its name. */
export const events: Readonly<Record<EventName, EventDefinition>> = standard;

/** What can happen in a conversation. */
export const eventNames = Object.keys(standard) as readonly EventName[];

/** An event as the rules see it. `id` makes handling it twice harmless. */
export type ConversationEvent = { readonly id: string; readonly at: Moment } & EventBody<Standard>;

/** What happens, as scenarios and tests call it: a counselor accepts where rules see an assignment. */
export type ToldEvent = EventBody<Standard, true>;

/** The events of that name. */
export type EventOf<T extends EventName> = Extract<ConversationEvent, { type: T }>;

/** What scenarios and tests call the event. */
export function toldName(event: EventName): string {
  return events[event].told ?? event;
}

/** The event that scenarios and tests call so; undefined where there is none. */
export function eventTold(name: string): EventName | undefined {
  return eventNames.find((event) => toldName(event) === name);
}
