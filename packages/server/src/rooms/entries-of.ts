import type { LoggedDelivery } from "@annae/host/log";
import type { ConversationEvent } from "@annae/vocabulary";
import type { RoomEntry, SideView } from "../protocol/entry.ts";
import type { ShownAs, ToldDecision } from "./told.ts";

type Omitted<E> = E extends RoomEntry ? Omit<E, "seq" | "at" | "attached"> : never;

/** A line of a conversation that has no place in it yet. */
export type NewEntry = Omitted<RoomEntry>;

/** What a decision adds to its conversation, in order: what happened or was said, then the messages that it led to. */
export function entriesOf(told: ToldDecision, shown: ShownAs): readonly NewEntry[] {
  const { event, answer } = told;
  const said = answer.deliveries.map((delivery) => delivered(told, delivery, shown));
  return [...own(event, calledBy(told)), ...said];
}

/** The customer's own words call the counselor where no message does it for them. */
function calledBy({ answer: { alert, deliveries } }: ToldDecision): boolean {
  return alert && !deliveries.some(({ counselor }) => counselor?.alert === true);
}

function own(event: ConversationEvent, alert: boolean): readonly NewEntry[] {
  switch (event.type) {
    case "message":
      return [words("customer", event.text, { alert, attachment: event.attachment ?? null })];
    case "request":
      return event.text === undefined
        ? [happened(event)]
        : [words("customer", event.text, { alert, attachment: event.attachment ?? null })];
    case "reply":
      // A reply without words is a picture: nothing else can be sent without any.
      return [
        words("counselor", event.text, {
          alert: false,
          attachment: event.text === "" ? "photo" : null,
        }),
      ];
    case "enter":
    case "tick":
      return [];
    default:
      return [happened(event)];
  }
}

function words(
  speaker: "customer" | "counselor",
  text: string,
  more: Pick<Extract<NewEntry, { type: "said" }>, "alert" | "attachment">,
): NewEntry {
  const view: SideView = { speaker, text, image: null, buttons: [], system: null };
  return {
    type: "said",
    customer: view,
    counselor: view,
    message: null,
    name: null,
    why: null,
    ...more,
  };
}

function happened(event: ConversationEvent): NewEntry {
  return {
    type: "happened",
    event: event.type,
    counselor: "counselor" in event ? event.counselor : null,
    by: "by" in event ? event.by : null,
  };
}

function delivered(
  told: ToldDecision,
  { message, system, customer, counselor }: LoggedDelivery,
  { pictures, title, why }: ShownAs,
): NewEntry {
  const { tenant, channel } = told;
  const shown = (seen: NonNullable<typeof customer>, code: string | null): SideView => {
    const { speaker, text, image, buttons } = seen;
    const url = image && pictures(tenant, { channel, source: image.source, width: image.width });
    return {
      speaker,
      text,
      image: image && url ? { url, width: image.width, height: image.height } : null,
      buttons: [...buttons],
      system: code,
    };
  };
  return {
    type: "said",
    customer: customer && shown(customer, system),
    counselor: counselor && shown(counselor, counselor.system),
    message,
    name: message === null ? null : title(tenant, message),
    why: why(told, { message, system }),
    attachment: null,
    alert: counselor?.alert ?? false,
  };
}
