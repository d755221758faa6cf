import type { Atom, PolicyIr } from "@annae/ir";
import { type EventName, eventNames, install, type RoomState, roomStates } from "@annae/vocabulary";
import { expect, test } from "vitest";
import type { Variables } from "../encode/compare.ts";
import { createCdcl } from "../solver/cdcl.ts";
import { ruleNamed } from "../testing/few-rules.ts";
import { channelNamed } from "../testing/one-channel.ts";
import { encodeArrival } from "./arrival.ts";
import { createTimedWorld } from "./create-timed-world.ts";
import { happenedAt, hasHappened, type LastTime, neverYet } from "./last-time.ts";
import { only } from "./selection.ts";
import { newState, type State } from "./state.ts";

const day = 86_400_000;

/** A channel whose platform says something when a customer enters, and when a consultation ends. */
const polite = (id: string) => ({
  ...channelNamed(id),
  announcements: [
    { at: "enter", system: `${id} hello` },
    { at: "ended", system: `${id} bye` },
  ] as const,
});
const installation = install([polite("a"), polite("b")]);
const everything = ["a hello", "a bye", "b hello", "b bye"];

const policyOf = (atoms: readonly Atom[]): PolicyIr => ({
  ...{ version: 2, name: "small", facts: {}, atoms, properties: [] },
  ...{ settings: {}, hostFacts: {}, messages: {}, systemTexts: {} },
  events: { request: { reads: [], blocks: [{ mode: "first", rules: [ruleNamed("late", null)] }] } },
});

interface Around {
  readonly room: RoomState;
  readonly situation?: string;
  readonly chatbot?: boolean;
  readonly atoms?: readonly Atom[];
  /** Absent: any. */
  readonly channel?: string;
  /** The room and the last request have got a category. */
  readonly isSorted?: boolean;
}

/** How the conversation is seen at such an event, a while after everything was sent that can be. */
function arrival(event: EventName, around: Around) {
  const { atoms = [], channel, chatbot = false, isSorted = false, room, situation = "" } = around;
  const asking = { ir: policyOf(atoms), installation, createSolver: createCdcl };
  const { world } = createTimedWorld(asking, []);
  const { circuit, snapshot, solve } = world.encoder;
  const [then, now] = [world.moments.add(), world.moments.add()];
  const last = happenedAt(circuit, then, circuit.always);
  const fresh = newState(circuit, world.shape);
  const before: State = {
    ...fresh,
    room: only(circuit, roomStates, room),
    situation: only(circuit, ["", "late"], situation),
    sent: new Map(everything.map((name) => [name, last])),
    ...(isSorted ? { roomCategory: last, requestedCategory: last } : {}),
  };
  const seen = snapshot();
  const facts: Variables = (name) =>
    channel === undefined ? seen.variable(name) : { kind: "known", value: channel };
  const state = encodeArrival(world, before, {
    ...{ now, event: only(circuit, eventNames, event), facts },
    ...{ byWords: -circuit.always, saysSomething: -circuit.always },
    chatbot: chatbot ? circuit.always : -circuit.always,
  });
  const is = (literal: number, ...where: readonly number[]) =>
    solve([...where, -literal]).status === "unsat";
  /** At which of the two moments it happened last. */
  const when = (time: LastTime) =>
    [...time].flatMap(([moment, { happened, kept }]) =>
      is(circuit.and([happened, kept])) ? [moment === now ? "now" : "then"] : [],
    );
  return {
    isLong: world.moments.atLeast(now, then, day),
    isOn: (id: string) => seen.is("channel", id),
    /** What is remembered of all that was sent, where the literals hold. */
    remembered: (...where: readonly number[]) =>
      everything.filter((name) =>
        is(hasHappened(circuit, state.sent.get(name) ?? neverYet), ...where),
      ),
    /** When the room and the last request got their category. */
    sorted: [when(state.roomCategory), when(state.requestedCategory)],
  };
}

test("what was sent where no consultation has come about is remembered for less than a day", () => {
  const none = arrival("message", { room: "none" });
  expect([none.remembered(-none.isLong), none.remembered(none.isLong)]).toEqual([everything, []]);
  const open = arrival("message", { room: "waiting" });
  expect(open.remembered(open.isLong)).toEqual(everything);
});

/** What is remembered a moment later. */
function kept(event: EventName, around: Around): readonly string[] {
  const { remembered, isLong } = arrival(event, around);
  return remembered(-isLong);
}

test("who was answered without a room and enters again is greeted anew by the platform of the channel alone", () => {
  const answered = { room: "none", situation: "late" } as const;
  for (const channel of ["a", "b"]) {
    const left = everything.filter((name) => name !== `${channel} hello`);
    expect(kept("enter", { ...answered, channel })).toEqual(left);
    const any = arrival("enter", answered);
    expect(any.remembered(any.isOn(channel), -any.isLong)).toEqual(left);
  }
});

test("nobody is greeted anew who was not answered, has a room, or does not enter", () => {
  const channel = "a";
  expect(kept("enter", { room: "none", channel })).toEqual(everything);
  expect(kept("enter", { room: "waiting", situation: "late", channel })).toEqual(everything);
  expect(kept("message", { room: "none", situation: "late", channel })).toEqual(everything);
});

const atoms: readonly Atom[] = [
  {
    ...{ ask: "compare", left: { fact: "categoryMiddle" }, by: "is" },
    right: { value: "지연", type: "text" },
  },
];

test.each<[string, EventName, Around, readonly (readonly string[])[]]>([
  ["a request names it", "request", { room: "none" }, [[], ["now"]]],
  [
    "a room that is there is not sorted anew",
    "request",
    { room: "chatbot", isSorted: true },
    [["then"], ["now"]],
  ],
  ["a chatbot opens a room with it", "message", { room: "none", chatbot: true }, [["now"], []]],
  [
    "a chatbot is asked for a counselor at once",
    "request",
    { room: "none", chatbot: true },
    [[], ["now"]],
  ],
  ["a room is left behind", "enter", { room: "ended", isSorted: true }, [[], []]],
  [
    "whoever writes changes nothing",
    "message",
    { room: "waiting", isSorted: true },
    [["then"], ["then"]],
  ],
])("when room and last request got their category: %s", (_, event, around, sorted) => {
  expect(arrival(event, { ...around, atoms }).sorted).toEqual(sorted);
});

test("nothing is known of categories where the policy does not ask for them", () => {
  expect(arrival("request", { room: "none" }).sorted).toEqual([[], []]);
});
