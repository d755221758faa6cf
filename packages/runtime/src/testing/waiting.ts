import { asking } from "@annae/ir/testing";
import type { Category, Counselor, TenantSettings } from "@annae/vocabulary";
import { newConversation } from "../arrival/new-conversation.ts";
import { createCalendar } from "../calendar/calendar.ts";
import type { Room } from "../engine/room.ts";
import { act, all, first, is, isNot, message, policyOf, rule, send } from "./policy-builder.ts";
import { kim, openSettings } from "./surroundings.ts";
import { plainTin } from "./tin-channel.ts";

const full = asking.compare({ fact: "openConsultations" }, ">=", { fact: "consultationLimit" });

/** Requests wait while nobody can take them or the limit is reached; each assignment greets. */
export const backlogPolicy = policyOf({
  messages: [message("greeting", "안녕하세요.")],
  on: {
    request: first(
      rule("unavailable", isNot(is("counselorAvailable")), act("queue")),
      rule("overLimit", full, act("queue")),
      rule("available", null, act("assign")),
    ),
    assign: all(rule("greeting", null, send("greeting"))),
  },
});

/** Settings with this distribution and, if given, a limit. */
export function backlogSettings(
  distribution: Partial<TenantSettings["distribution"]> = {},
  limit: number | null = null,
): TenantSettings {
  return {
    ...openSettings,
    distribution: { ...openSettings.distribution, ...distribution },
    capacity: limit === null ? null : { limit, accept: true },
  };
}

/** A room that waits since the moment, for a test. */
export function waitingRoom(
  customer: string,
  requestedAt: number | null,
  rest: {
    readonly settings?: TenantSettings;
    readonly channel?: string;
    readonly category?: Category;
  } = {},
): Room & { readonly name: string } {
  const { settings = backlogSettings(), channel = "tin", category = { major: "배송" } } = rest;
  return {
    name: customer,
    station: {
      tenant: "shop",
      policy: backlogPolicy,
      channel: { ...plainTin, id: channel },
      settings,
      calendar: createCalendar(settings),
      images: () => null,
    },
    record: {
      conversation: { ...newConversation, room: "waiting", requestedAt, category },
      answers: [],
      older: [],
    },
    caller: {
      customer: { id: customer, blocked: false, channelAdded: true },
      category,
      facts: {},
    },
  };
}

/** A counselor of that id who can take everything, but for the changes. */
export function counselorNamed(id: string, changes: Partial<Counselor> = {}): Counselor {
  return { ...kim, id, name: id, ...changes };
}
