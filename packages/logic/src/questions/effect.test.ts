import type { ActionIr, Step } from "@annae/ir";
import { type EventName, install, type RoomState, roomStates } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { bareEvents } from "../event/bare-event.ts";
import { createCdcl } from "../solver/cdcl.ts";
import { effectsAt } from "./effect.ts";

const cases = roomStates.flatMap((room) =>
  [true, false].flatMap((chatbot) =>
    ["auto", "manual"].map((distribution) => ({ room, chatbot, distribution })),
  ),
);
const open: readonly RoomState[] = ["waiting", "received", "inProgress"];
const withoutCounselor: readonly RoomState[] = ["none", "chatbot", "waiting"];
const site = (step: Step): { readonly action: ActionIr } => ({
  action: { step, at: [0, 0], when: null, otherwise: null },
});
const doing = (action: string) => site({ do: "effect", action });
const all = (rooms: readonly RoomState[]) => cases.filter(({ room }) => rooms.includes(room));

test.each<[EventName, string, typeof cases]>([
  // An answer to a request is one, though the room waits already.
  ["request", "queue", all(withoutCounselor)],
  ["request", "skipChatbot", all(["chatbot"])],
  [
    "message",
    "assign",
    all(withoutCounselor).filter((one) => one.room !== "waiting" || one.distribution === "auto"),
  ],
  ["message", "end", all(["chatbot", ...open])],
  [
    "message",
    "close",
    all(["none", "chatbot", ...open]).filter(
      ({ room, chatbot }) => chatbot || (room !== "none" && room !== "chatbot"),
    ),
  ],
  // After a reply a room is in progress, and stays.
  ["reply", "queue", []],
  ["tick", "release", all(["received", "inProgress"])],
  // What has ended, by itself or by the event, stays so.
  ["end", "queue", all(["none"])],
])("at %s, %s is not for nothing in rooms that it moves", (event, name, wanted) => {
  const effectOf = effectsAt(event, false);
  const effect = effectOf(doing(name));
  expect(effect && cases.filter(effect.isIn)).toEqual(wanted);
  expect(effectOf(doing(name))).toBe(effect);
  const ir = { facts: {}, atoms: [], properties: [], events: {} };
  const world = bareEvents(
    { ir, installation: install([]), createSolver: createCdcl },
    event,
    [],
  )();
  const holds = effect?.literal(world) ?? world.encoder.circuit.always;
  for (const facts of cases) {
    const said = Object.entries(facts).map(([fact, value]) => world.snapshot.is(fact, value));
    const { status } = world.encoder.solve([...said, holds]);
    expect([facts, status]).toEqual([facts, wanted.includes(facts) ? "sat" : "unsat"]);
  }
});

test("nothing is asked of what moves no room, nor of the outcome of a first block", () => {
  expect(effectsAt("message", false)(doing("lockInput"))).toBeUndefined();
  expect(
    effectsAt("message", false)(site({ do: "send", message: "m", limit: null })),
  ).toBeUndefined();
  expect(effectsAt("message", true)(doing("queue"))).toBeUndefined();
  expect(effectsAt("message", true)(doing("end"))).toBeDefined();
});
