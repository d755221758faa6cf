import type { Facts } from "@annae/ir";
import {
  type Action,
  actionNamed,
  events,
  hasCounselor,
  roomStates,
  type Value,
} from "@annae/vocabulary";
import type { EncodedEvent, Site } from "../event/encode-event.ts";
import type { Literal } from "../solver/solver.ts";

/** When an action is not for nothing. */
export interface Effect {
  readonly literal: () => Literal;
  readonly isIn: (facts: Facts) => boolean;
}

/**
 * When each action is not for nothing, of those that move rooms; undefined for all others, and for the outcome of a
 * `first` block's rule, which may say on purpose that a consultation goes on, and keeps other rules from it.
 */
export function effectsOf(event: EncodedEvent): (site: Site) => Effect | undefined {
  const known = new Map<string, Effect>();
  return ({ action: { step }, isAlone }) => {
    const action = step.do === "effect" ? actionNamed(step.action) : undefined;
    if (action?.room === undefined || (isAlone && action.outcome)) return undefined;
    const taken = known.get(action.name) ?? takesEffect(event, action);
    known.set(action.name, taken);
    return taken;
  };
}

/** In which cases the action is not for nothing, as the runtime carries it out after what the event itself does. */
function takesEffect({ encoder, snapshot, event }: EncodedEvent, action: Action): Effect {
  const { and, or } = encoder.circuit;
  const cases: [string, Value][][] = [];
  for (const room of roomStates) {
    for (const chatbot of [true, false]) {
      for (const distribution of ["auto", "manual"] as const) {
        const before = events[event].room?.({ room, chatbot, distribution }) ?? room;
        const moves = action.room?.({ room: before, chatbot, distribution }) !== before;
        const isAnswer = action.outcome && event === "request" && !hasCounselor(before);
        if (!moves && !isAnswer) continue;
        const here = { room, chatbot, distribution };
        cases.push(Object.entries(here));
      }
    }
  }
  return {
    literal: () =>
      or(cases.map((one) => and(one.map(([fact, value]) => snapshot.is(fact, value))))),
    isIn: (facts) => cases.some((one) => one.every(([fact, value]) => facts[fact] === value)),
  };
}
