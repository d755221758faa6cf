import { roomStates } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { createCircuit } from "../encode/circuit.ts";
import { createCdcl } from "../solver/cdcl.ts";
import { hasHappened, neverYet } from "./last-time.ts";
import { createMoments } from "./moments.ts";
import { is } from "./selection.ts";
import { anyState, unseenOf, writers } from "./state.ts";

const shape = { situations: ["late"], messages: ["hello", "busy"], once: [] };

/** Any state at all, and whether it can be so. */
function anywhere() {
  const circuit = createCircuit(createCdcl());
  const moments = createMoments(circuit, [60_000], false);
  const state = anyState(circuit, moments, shape);
  const can = (...literals: readonly number[]) => circuit.solve(literals) === "sat";
  const sent = (name: string) => hasHappened(circuit, state.sent.get(name) ?? neverYet);
  const ever = (name: string) => hasHappened(circuit, state.lastSent.get(name) ?? neverYet);
  return { circuit, state, can, sent, ever };
}

test("nobody has written exactly where there were no words", () => {
  const { circuit, state, can } = anywhere();
  const words = hasHappened(circuit, state.words);
  expect([can(is(state.lastWordsBy, "nobody"), words), can(-words)]).toEqual([false, true]);
  for (const writer of ["customer", "counselor"] as const) {
    const one = is(state.lastWordsBy, writer);
    expect([can(one, words), can(one, -words)]).toEqual([true, false]);
  }
});

test("a counselor has only a room that counselors have", () => {
  const { state, can } = anywhere();
  const held = roomStates.filter((room) => can(is(state.room, room), state.held));
  const free = roomStates.filter((room) => can(is(state.room, room), -state.held));
  expect([held, free]).toEqual([["received", "inProgress"], roomStates]);
});

test("a room is in one state, somebody wrote last or nobody, and a request is one thing", () => {
  const { state, can } = anywhere();
  expect(can(...roomStates.map((room) => -is(state.room, room)))).toBe(false);
  expect(can(is(state.room, "none"), is(state.room, "ended"))).toBe(false);
  expect(can(...writers.map((one) => -is(state.lastWordsBy, one)))).toBe(false);
  expect(can(-is(state.situation, ""), -is(state.situation, "late"))).toBe(false);
});

test("what was sent in this consultation was sent at all, each message by itself", () => {
  const { can, sent, ever } = anywhere();
  expect([can(sent("hello"), -ever("hello")), can(-sent("hello"), ever("hello"))]).toEqual([
    false,
    true,
  ]);
  expect(can(sent("hello"), -ever("busy"))).toBe(true);
});

test("what nobody sees may be otherwise in the same state", () => {
  const { circuit, state, can, sent } = anywhere();
  const hidden = unseenOf(circuit, state);
  const other = hasHappened(circuit, hidden.sent.get("hello") ?? neverYet);
  expect(can(sent("hello"), -other)).toBe(true);
  expect(can(-sent("hello"), other)).toBe(true);
  expect(can(is(state.situation, "late"), is(hidden.situation, ""))).toBe(true);
  expect(can(-is(hidden.situation, "late"), -is(hidden.situation, ""))).toBe(false);
});
