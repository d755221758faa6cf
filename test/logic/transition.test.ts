import { installedChannels } from "@annae/installation/channels";
import type { PolicyIr } from "@annae/ir";
import { casesTried } from "@annae/ir/testing";
import {
  createCdcl,
  createEncoder,
  encodeStep,
  factTable,
  type LastTime,
  type Moments,
  meansSomething,
  newState,
  remembered,
  requestLabels,
  type TimedWorld,
  type TimeStep,
} from "@annae/logic";
import { randomOf } from "@annae/logic/testing";
import type { Turn } from "@annae/runtime";
import { eventNames, install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { type Happened, playOnEngine } from "./play-on-engine.ts";
import { randomPolicy } from "./random-policy.ts";

/** Random conversations that are played on both; 12,000 are about 100,000 events. */
const runs = casesTried(300);

const installation = install(installedChannels);

/** A policy that does anything, and a conversation under it. */
function caseOf(seed: number) {
  const ir = randomPolicy(randomOf(seed), installation);
  return { ir, played: playOnEngine(seed, ir, { length: 9, prompt: false }) };
}

/** What few conversations do, and one that does it. */
const rare: readonly (readonly [what: string, seed: number, isIt: (turn: Turn) => boolean])[] = [
  [
    "the customer goes back to Kakao's chatbot",
    49,
    ({ trace }) =>
      trace.decided && trace.event === "switchToBot" && trace.facts.channel === "kakao",
  ],
  [
    "a counselor is told something by a request that opens a room",
    42,
    ({ trace, conversation, deliveries }) =>
      trace.facts.room === "none" && conversation.room !== "none" && deliveries.some(isTold),
  ],
];

test.each(rare)("a rare conversation is tried: %s", (_, seed, isIt) => {
  expect(caseOf(seed).played.some(({ turn }) => isIt(turn))).toBe(true);
});

test("the formulas of a conversation say what the engine does, for random policies and conversations", () => {
  for (const seed of new Set([...rare.map(([, one]) => one), ...Array(runs).keys()]))
    expect(differencesOf(seed)).toEqual([]);
}, 3_600_000);

/** What model and engine do differently in the conversation of that seed: all facts being known, the formulas fold to answers. */
function differencesOf(seed: number): readonly string[] {
  const { ir, played } = caseOf(seed);
  const world = worldOf(ir, played);
  const { circuit } = world.encoder;
  const literal = (holds: boolean) => (holds ? circuit.always : -circuit.always);
  let state = newState(circuit, world.shape);
  return played.flatMap(({ turn, given }, now) => {
    const { facts, event: type, decided } = turn.trace;
    const chatbot = literal(facts.chatbot === true);
    if (!decided) {
      const means = meansSomething(circuit, state, type, literal(hasChatbot(played)));
      return means === -circuit.always ? [] : [`${seed} ${now} ${type} means nothing`];
    }
    const event = new Map(eventNames.map((name) => [name, literal(name === type)]));
    const known = (fact: string) => {
      const value = facts[fact];
      return value === undefined ? undefined : ({ kind: "known", value } as const);
    };
    const isRequest = type === "request";
    const [byWords, saysSomething] = [
      literal(isRequest && given.type === "message"),
      literal(isRequest && "text" in given && given.text !== undefined),
    ];
    const happening = { now, event, byWords, saysSomething, facts: known, chatbot };
    const means = meansSomething(circuit, state, type, chatbot);
    const step = encodeStep(world, state, happening);
    state = step.after;
    const model = said(step, world, played);
    const engine = was(turn, world);
    return model === engine && means === circuit.always
      ? []
      : [`${seed} ${now} ${type}\n  model  ${model}\n  engine ${engine}`];
  });
}

function hasChatbot(played: readonly Happened[]): boolean {
  return played.some(({ turn }) => turn.trace.facts.chatbot === true);
}

function worldOf(ir: PolicyIr, played: readonly Happened[]): TimedWorld {
  const encoder = createEncoder(createCdcl, {
    factNamed: factTable(ir, installation),
    atoms: ir.atoms,
    calendar: null,
  });
  const { always } = encoder.circuit;
  const moments: Moments = {
    durations: [],
    days: true,
    add: () => 0,
    addFirst: () => 0,
    order: () => undefined,
    passes: () => always,
    atLeast: (later, earlier, ms) =>
      (played[later]?.at ?? 0) - (played[earlier]?.at ?? 0) >= ms ? always : -always,
    sameDay: (later, earlier) => (played[later]?.date === played[earlier]?.date ? always : -always),
    times: () => ({ times: [] }),
  };
  const shape = { situations: requestLabels(ir), messages: remembered(ir, installation), once: [] };
  return { ir, installation, encoder, moments, shape };
}

/** What the formulas say; they must have come out as yes or no. */
function said(
  { after, deeds }: TimeStep,
  { encoder, shape }: TimedWorld,
  played: readonly Happened[],
): string {
  const { always } = encoder.circuit;
  const holds = (literal: number) => {
    if (Math.abs(literal) !== always) throw new Error("left open");
    return literal === always;
  };
  const chosen = (choice: ReadonlyMap<string, number>) =>
    [...choice]
      .filter(([, literal]) => holds(literal))
      .map(([name]) => name)
      .join();
  const timeOf = (clock: LastTime | undefined) =>
    [...(clock ?? [])]
      .flatMap(([moment, { happened, kept }]) => (holds(happened) && holds(kept) ? [moment] : []))
      .slice(-1)
      .map((moment) => played[moment]?.at);
  const done = deeds.filter((deed) => holds(deed.done));
  const steps = done.map(({ site }) => site.action.step);
  return JSON.stringify({
    room: chosen(after.room),
    situation: chosen(after.situation),
    held: holds(after.held),
    by: chosen(after.lastWordsBy),
    words: timeOf(after.words),
    notice: timeOf(after.notice),
    reply: timeOf(after.reply),
    waiting: timeOf(after.waiting),
    present: timeOf(after.present),
    sent: shape.messages.map((name) => timeOf(after.sent.get(name))),
    lastSent: shape.messages.map((name) => timeOf(after.lastSent.get(name))),
    effects: steps.flatMap((step) => (step.do === "effect" ? [step.action] : [])),
    messages: steps.flatMap((step) =>
      step.do === "send" && "message" in step ? [step.message] : [],
    ),
    told: steps.flatMap((step) => (step.do === "tell" ? [step.message] : [])),
    seen: done.flatMap(({ seen, site: { action } }) =>
      action.step.do === "send" && "message" in action.step ? [holds(seen)] : [],
    ),
  });
}

function was({ conversation, effects, deliveries }: Turn, { shape }: TimedWorld): string {
  const { room, situation, counselor, lastWords, lastNoticeAt, sent, lastSent } = conversation;
  const { repliedAt, waitingSince, presentAt } = conversation;
  const at = (time: number | null | undefined) =>
    time === null || time === undefined ? [] : [time];
  const named = deliveries.filter((one) => one.message !== null && !isTold(one));
  return JSON.stringify({
    room,
    situation: situation ?? "",
    held: counselor !== null,
    by: lastWords?.by ?? "nobody",
    words: at(lastWords?.at),
    notice: at(lastNoticeAt),
    reply: at(repliedAt),
    waiting: at(waitingSince),
    present: at(presentAt),
    sent: shape.messages.map((name) => at(sent[name])),
    lastSent: shape.messages.map((name) => at(lastSent[name])),
    effects,
    messages: named.map(({ message }) => message),
    told: deliveries.filter(isTold).map(({ message }) => message),
    seen: named.map(({ customer }) => customer !== null),
  });
}

/** Whether a counselor is told the message, and nobody else sees it. */
function isTold({ customer, counselor }: Turn["deliveries"][number]): boolean {
  return customer === null && counselor?.speaker === "system" && counselor.system === null;
}
