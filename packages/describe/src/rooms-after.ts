import type { Atom, Condition, RuleIr } from "@annae/ir";
import {
  actionNamed,
  type EventDefinition,
  type EventName,
  events,
  type RoomState,
  runningRooms,
} from "@annae/vocabulary";
import { certainty } from "./known-facts.ts";
import type { Setup } from "./setups.ts";
import { situatedSteps } from "./situated-steps.ts";

/** The states that the room can have once the rule was applied, on that channel. */
export function roomsAfter(
  rule: RuleIr,
  { event, when, setup }: { event: EventName; when: Condition<Atom>; setup: Setup },
  atoms: readonly Atom[],
): ReadonlySet<RoomState> {
  const own: EventDefinition = events[event];
  const moved = roomsAt(event, when, setup).map((room) => own.room?.(moveOf(room, setup)) ?? room);
  let rooms: ReadonlySet<RoomState> = new Set(moved);
  for (const action of rule.actions) {
    const done = situatedSteps(action, when, atoms).flatMap(({ step, when: all }) => {
      const sure = certainty(all, setup.facts);
      const room = step.do === "effect" ? actionNamed(step.action)?.room : undefined;
      return sure === false || room === undefined ? [] : [{ sure: sure === true, room }];
    });
    const kept = done.length === 0 || action.when !== null ? rooms : new Set<RoomState>();
    const stays = action.otherwise === null ? kept : new Set<RoomState>();
    rooms = new Set([
      ...(done.length === 0 ? rooms : stays),
      ...[...rooms].flatMap((room) => done.map((one) => one.room(moveOf(room, setup)))),
    ]);
  }
  return rooms;
}

/** The states in which the rule can find the room at that event; none: it never applies in that setup. */
export function roomsAt(
  event: EventName,
  when: Condition<Atom>,
  { facts }: Setup,
): readonly RoomState[] {
  if (event === "request" || event === "enter") return [facts.chatbot ? "chatbot" : "none"];
  return runningRooms.filter(
    (room) =>
      (facts.chatbot || room !== "chatbot") && certainty(when, { ...facts, room }) !== false,
  );
}

function moveOf(room: RoomState, { facts }: Setup) {
  return { room, chatbot: facts.chatbot, distribution: "auto" } as const;
}
