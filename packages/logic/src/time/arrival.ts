import type { PolicyIr } from "@annae/ir";
import { hasEnded, type RoomState, roomStates } from "@annae/vocabulary";
import type { Literal } from "../solver/solver.ts";
import { asksAny } from "./asks-any.ts";
import type { EncodedHappening } from "./happening.ts";
import { reset, resetEach, strike } from "./last-time.ts";
import { among, ifChoice, ifElse, is, only } from "./selection.ts";
import { forgetSent, newState, type State } from "./state.ts";
import type { TimedWorld } from "./world.ts";

const day = 86_400_000;

/** The conversation as the rules of the event see it. */
export function encodeArrival(
  world: TimedWorld,
  before: State,
  happening: EncodedHappening,
): State {
  const { circuit } = world.encoder;
  const { and, or, always } = circuit;
  const { event, chatbot } = happening;
  const comes = or([is(event, "enter"), is(event, "message"), is(event, "request")]);
  const kept = { ...before, sent: remembered(world, before, happening.now) };
  const over = and([comes, among(circuit, before.room, roomStates.filter(hasEnded))]);
  const begun = beginAnew(world, kept, over);
  const visited = { ...begun, sent: visit(world, begun, happening) };
  const opens = and([comes, is(begun.room, "none"), chatbot]);
  const opened = ifChoice(
    circuit,
    opens,
    only<RoomState>(circuit, roomStates, "chatbot"),
    begun.room,
  );
  const received = only<RoomState>(circuit, roomStates, "received");
  const takes = or([is(event, "assign"), is(event, "transfer"), is(event, "reply")]);
  return {
    ...visited,
    room: ifChoice(circuit, is(event, "assign"), received, opened),
    held: ifElse(circuit, takes, always, begun.held),
    ...(asksCategory(world.ir) ? categories(world, begun, happening, opens) : {}),
  };
}

/** The parts of the category of a consultation. */
export const categoryParts = ["categoryMajor", "categoryMiddle"] as const;

/** Whether the policy asks for the category: else nothing is known of it, which costs nothing. */
export function asksCategory(ir: Pick<PolicyIr, "atoms">): boolean {
  return asksAny(ir, categoryParts);
}

/** A room gets its category where the chatbot opens it, or a request that may name another one than that which is seen. */
function categories(
  { encoder: { circuit } }: TimedWorld,
  { room, roomCategory, requestedCategory }: State,
  { event, now }: EncodedHappening,
  opens: Literal,
): Pick<State, "roomCategory" | "requestedCategory"> {
  const { and, or } = circuit;
  const requests = is(event, "request");
  const created = or([opens, and([requests, is(room, "none")])]);
  const left = reset(circuit, roomCategory, created);
  const before = reset(circuit, requestedCategory, or([opens, requests]));
  return {
    roomCategory: strike(circuit, left, now, and([opens, -requests])),
    requestedCategory: strike(circuit, before, now, requests),
  };
}

/** Where no consultation has come about, what was sent more than a day ago is forgotten. */
function remembered(
  { encoder: { circuit }, moments }: TimedWorld,
  { room, sent }: State,
  now: number,
): State["sent"] {
  const none = is(room, "none");
  const old = (moment: number) => circuit.and([none, moments.atLeast(now, moment, day)]);
  return new Map([...sent].map(([name, last]) => [name, resetEach(circuit, last, old)]));
}

/** The state, begun anew where the literal holds; who was there and what was ever sent stays. */
function beginAnew(
  { encoder: { circuit }, shape }: TimedWorld,
  state: State,
  literal: number,
): State {
  const fresh = newState(circuit, shape);
  const { and } = circuit;
  return {
    ...state,
    room: ifChoice(circuit, literal, fresh.room, state.room),
    situation: ifChoice(circuit, literal, fresh.situation, state.situation),
    held: and([state.held, -literal]),
    lastWordsBy: ifChoice(circuit, literal, fresh.lastWordsBy, state.lastWordsBy),
    words: reset(circuit, state.words, literal),
    notice: reset(circuit, state.notice, literal),
    reply: reset(circuit, state.reply, literal),
    waiting: reset(circuit, state.waiting, literal),
    roomCategory: reset(circuit, state.roomCategory, literal),
    requestedCategory: reset(circuit, state.requestedCategory, literal),
    sent: forgetSent(circuit, state.sent, literal),
  };
}

/** Who was answered without a room and enters again begins another visit, and is greeted by the platform again. */
function visit(
  { encoder: { circuit }, installation }: TimedWorld,
  { room, situation, sent }: State,
  { event, facts }: EncodedHappening,
): State["sent"] {
  const again = [is(event, "enter"), is(room, "none"), -is(situation, "")];
  const channel = facts("channel");
  let left = sent;
  for (const { id, announcements } of installation.channels.values()) {
    const opening = announcements.filter(({ at }) => at === "enter").map(({ system }) => system);
    const here =
      channel?.kind === "oneOf"
        ? (channel.values.get(id) ?? 0)
        : channelKnown(channel, id, circuit.always);
    left = forgetSent(circuit, left, circuit.and([...again, here]), opening);
  }
  return left;
}

function channelKnown(
  channel: ReturnType<EncodedHappening["facts"]>,
  id: string,
  always: number,
): number {
  return channel?.kind === "known" && channel.value === id ? always : -always;
}
