import type { ActionIr, Facts } from "@annae/ir";
import {
  type Action,
  actionNamed,
  type EventName,
  events,
  hasCounselor,
  hasEnded,
  roomStates,
  type Value,
} from "@annae/vocabulary";
import type { BareEvent } from "../event/bare-event.ts";
import type { Literal } from "../solver/solver.ts";

/** When an action is not for nothing. */
export interface Effect {
  readonly literal: (world: BareEvent) => Literal;
  readonly isIn: (facts: Facts) => boolean;
}

/** When the action of a site is not for nothing; undefined where that is not asked. */
export type EffectOf = (site: { readonly action: ActionIr }) => Effect | undefined;

/**
 * When each action is not for nothing, of those that move rooms; undefined for all others, and for the outcome of a
 * `first` block's rule, which may say on purpose that a consultation goes on, and keeps other rules from it.
 */
export function effectsAt(event: EventName, isAlone: boolean): EffectOf {
  const known = new Map<string, Effect>();
  return ({ action: { step } }) => {
    const action = step.do === "effect" ? actionNamed(step.action) : undefined;
    if (action?.room === undefined || (isAlone && action.outcome)) return undefined;
    const taken = known.get(action.name) ?? takesEffect(event, action);
    known.set(action.name, taken);
    return taken;
  };
}

/** In which cases the action is not for nothing, as the runtime carries it out after what the event itself does. */
function takesEffect(event: EventName, action: Action): Effect {
  const cases: [string, Value][][] = [];
  for (const room of roomStates) {
    for (const chatbot of [true, false]) {
      for (const distribution of ["auto", "manual"] as const) {
        const before = events[event].room?.({ room, chatbot, distribution }) ?? room;
        if (action.outcome && hasEnded(before)) continue;
        const moves = action.room?.({ room: before, chatbot, distribution }) !== before;
        const isAnswer = action.outcome && event === "request" && !hasCounselor(before);
        if (!moves && !isAnswer) continue;
        const here = { room, chatbot, distribution };
        cases.push(Object.entries(here));
      }
    }
  }
  return {
    literal: ({ encoder: { circuit }, snapshot }) =>
      circuit.or(
        cases.map((one) => circuit.and(one.map(([fact, value]) => snapshot.is(fact, value)))),
      ),
    isIn: (facts) => cases.some((one) => one.every(([fact, value]) => facts[fact] === value)),
  };
}
