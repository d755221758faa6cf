import type { PolicyIr } from "@annae/ir";
import { type EventName, eventNames, install, type RoomState, roomStates } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCircuit } from "../encode/circuit.ts";
import { createCdcl } from "../solver/cdcl.ts";
import { createTimedWorld } from "./create-timed-world.ts";
import { anyHappening, arrives } from "./happening.ts";
import { happenedAt, neverYet } from "./last-time.ts";
import { is, only } from "./selection.ts";
import { newState } from "./state.ts";

/** Any event in such a room, and whether it can be so. */
function happening(room: RoomState, { held = false, chatbot = false } = {}) {
  const circuit = createCircuit(createCdcl());
  const literal = (holds: boolean) => (holds ? circuit.always : -circuit.always);
  const before = {
    ...newState(circuit, { situations: [], messages: [] }),
    ...{ room: only(circuit, roomStates, room), held: literal(held) },
  };
  const at = { now: 0, facts: () => undefined, chatbot: literal(chatbot) };
  const { event, byWords, saysSomething } = anyHappening(circuit, before, at);
  const can = (...literals: readonly number[]) => circuit.solve(literals) === "sat";
  return { can, event, byWords, saysSomething };
}

function eventsIn(room: RoomState, around: { held?: boolean; chatbot?: boolean } = {}): string {
  const { can, event } = happening(room, around);
  return eventNames.filter((name) => can(is(event, name))).join(" ");
}

test.each<[RoomState, string]>([
  ["none", "enter request"],
  ["chatbot", "enter request leave end tick"],
  ["waiting", "enter request assign message reply leave end tick"],
  ["received", "enter assign transfer giveBack message reply leave end tick"],
  ["inProgress", "enter transfer giveBack message reply leave end tick"],
  ["ended", "enter request"],
  ["chatbotEnded", "enter request"],
])("what can happen in a room that is %s: %s", (room, events) => {
  expect(eventsIn(room)).toBe(events);
});

test("who has the room is not given it again; a chatbot answers words, and takes an open room back", () => {
  expect(eventsIn("received", { held: true })).toBe(
    "enter transfer giveBack message reply leave end tick",
  );
  expect(eventsIn("none", { chatbot: true })).toBe("enter request message");
  expect(eventsIn("waiting", { chatbot: true })).toBe(
    "enter request assign message reply switchToBot leave end tick",
  );
});

test("one thing happens at a time", () => {
  const { can, event } = happening("waiting");
  expect(can(is(event, "enter"), is(event, "tick"))).toBe(false);
  expect(can(...eventNames.map((name) => -is(event, name)))).toBe(false);
});

test("words are a request of themselves where no room is open and no chatbot answers", () => {
  const byWords = (room: RoomState, chatbot: boolean, name: EventName, says = true) => {
    const one = happening(room, { chatbot });
    return one.can(is(one.event, name), one.byWords, says ? one.saysSomething : -one.saysSomething);
  };
  expect(byWords("none", false, "request")).toBe(true);
  expect(byWords("ended", false, "request")).toBe(true);
  expect(byWords("none", false, "request", false)).toBe(false);
  expect(byWords("none", false, "enter")).toBe(false);
  expect(byWords("waiting", false, "request")).toBe(false);
  expect(byWords("none", true, "request")).toBe(false);
});

test("only a request carries words of its own, and need not", () => {
  const { can, event, byWords, saysSomething } = happening("none");
  expect(can(is(event, "enter"), saysSomething)).toBe(false);
  expect(can(is(event, "request"), saysSomething, -byWords)).toBe(true);
  expect(can(is(event, "request"), -saysSomething)).toBe(true);
});

test("who writes comes in where nobody is served, and has not been there for a day", () => {
  const ir: PolicyIr = {
    ...{ version: 2, name: "none", facts: {}, atoms: [], events: {}, properties: [] },
    ...{ settings: {}, hostFacts: {}, messages: {}, systemTexts: {} },
  };
  const asking = { ir, installation: install([]), createSolver: createCdcl };
  const { world } = createTimedWorld(asking, []);
  const { circuit, solve } = world.encoder;
  const [then, now] = [world.moments.add(), world.moments.add()];
  const isLong = world.moments.atLeast(now, then, 86_400_000);
  const comes = (name: EventName, room: RoomState, wasThere: boolean) =>
    arrives(
      world,
      {
        ...{ ...newState(circuit, world.shape), room: only(circuit, roomStates, room) },
        present: wasThere ? happenedAt(circuit, then, circuit.always) : neverYet,
      },
      {
        ...{ now, event: only(circuit, eventNames, name), facts: () => undefined },
        ...{ byWords: -circuit.always, saysSomething: -circuit.always, chatbot: -circuit.always },
      },
    );
  const says = comes("message", "none", true);
  const can = (...literals: readonly number[]) => solve(literals).status === "sat";
  expect([can(says, isLong), can(says, -isLong), can(-says, isLong), can(-says, -isLong)]).toEqual([
    ...[true, false, false, true],
  ]);
  const { always } = circuit;
  expect([comes("message", "none", false), comes("enter", "none", true)]).toEqual([always, always]);
  expect([comes("message", "inProgress", false), comes("reply", "none", false)]).toEqual([
    ...[-always, -always],
  ]);
});
