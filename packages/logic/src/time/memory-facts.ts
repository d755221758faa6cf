import type { Circuit } from "../encode/circuit.ts";
import type { SinceVariable, Variable } from "../encode/variables.ts";
import { type RememberedFact, rememberedFacts } from "../event/remembered-facts.ts";
import type { Literal } from "../solver/solver.ts";
import { hasHappened, isRecent, type LastTime } from "./last-time.ts";
import type { Selection } from "./selection.ts";
import type { State } from "./state.ts";
import type { TimedWorld } from "./world.ts";

/** How a fact is read of what is remembered. */
type Reading =
  | { readonly kind: "yesNo"; readonly of: (circuit: Circuit, state: State) => Literal }
  | { readonly kind: "oneOf"; readonly of: (state: State) => Selection<string> }
  /**
   * Time since something. `before`: what it is before that; `working`: only working time counts, of which
   * no more is known than that it is not longer than all time.
   */
  | {
      readonly kind: "since";
      readonly of: (state: State) => LastTime;
      readonly before: "endless" | "none";
      readonly working: boolean;
    };

/** Every fact that is read of a conversation's memory; all others are free at each event, or settings. */
const readings: Readonly<Record<RememberedFact, Reading>> = {
  room: { kind: "oneOf", of: ({ room }) => room },
  situation: { kind: "oneOf", of: ({ situation }) => situation },
  lastWordsBy: { kind: "oneOf", of: ({ lastWordsBy }) => lastWordsBy },
  counselorReplied: { kind: "yesNo", of: (circuit, { reply }) => hasHappened(circuit, reply) },
  sinceLastWords: since(({ words }) => words, "endless"),
  sinceLastNotice: since(({ notice }) => notice, "endless"),
  sinceReply: since(({ reply }) => reply, "endless"),
  waitingFor: since(({ waiting }) => waiting, "none"),
  workingSinceLastWords: since(({ words }) => words, "endless", true),
  workingWaitingFor: since(({ waiting }) => waiting, "none", true),
};

function since(
  of: (state: State) => LastTime,
  before: "endless" | "none",
  working = false,
): Reading {
  return { kind: "since", of, before, working };
}

/** Facts that say how much time has passed. */
export const sinceFacts: ReadonlySet<string> = new Set(
  Object.entries(readings).flatMap(([name, { kind }]) => (kind === "since" ? [name] : [])),
);

/** What stands for a fact of the conversation's memory at a moment; undefined for every other fact. `known`: what stands for working time. */
export function memoryFact(
  world: TimedWorld,
  state: State,
  now: number,
  known: (fact: string) => Variable | undefined,
): (fact: string) => Variable | undefined {
  const { circuit } = world.encoder;
  return (fact) => {
    const name = rememberedFacts.find((one) => one === fact);
    const reading = name && readings[name];
    switch (reading?.kind) {
      case undefined:
        return undefined;
      case "yesNo":
        return { kind: "yesNo", literal: reading.of(circuit, state) };
      case "oneOf": {
        const choice = reading.of(state);
        const values = new Map([...choice].filter(([value]) => value !== ""));
        return { kind: "oneOf", values, none: choice.get("") ?? -circuit.always };
      }
      case "since":
        if (reading.working) {
          return known(fact) ?? workingTime(circuit, elapsed(world, reading, state, now));
        }
        return elapsed(world, reading, state, now);
    }
  };
}

function elapsed(
  { encoder: { circuit }, moments }: TimedWorld,
  { of, before }: Extract<Reading, { kind: "since" }>,
  state: State,
  now: number,
): SinceVariable {
  const last = of(state);
  const begun = hasHappened(circuit, last);
  const yet = before === "endless" ? -begun : -circuit.always;
  return {
    kind: "since",
    atLeast: (ms) => {
      if (ms <= 0) return circuit.always;
      if (ms === Number.POSITIVE_INFINITY) return yet;
      const passed = circuit.and([begun, -isRecent(circuit, moments, last, now, ms)]);
      return circuit.or([yet, passed]);
    },
  };
}

/** A part of a time: never longer, and endless where that is. */
function workingTime(circuit: Circuit, whole: SinceVariable): SinceVariable {
  const endless = Number.POSITIVE_INFINITY;
  const cuts = new Map<number, Literal>();
  const cutAt = (ms: number): Literal => {
    const cut = circuit.newVar();
    circuit.add([-cut, whole.atLeast(ms)]);
    circuit.add([-whole.atLeast(endless), cut]);
    for (const [other, literal] of cuts) {
      circuit.add(other < ms ? [-cut, literal] : [-literal, cut]);
    }
    cuts.set(ms, cut);
    return cut;
  };
  return {
    kind: "since",
    atLeast: (ms) => {
      if (ms <= 0 || ms === endless) return whole.atLeast(ms);
      return cuts.get(ms) ?? cutAt(ms);
    },
  };
}
