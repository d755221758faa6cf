import { type Action, actionNamed, events, hasCounselor, roomStates } from "@annae/vocabulary";
import type { EncodedEvent, Site } from "../event/encode-event.ts";
import type { Literal } from "../solver/solver.ts";
import type { Witnesses } from "./witnesses.ts";

/**
 * When each action is not for nothing, of those that move rooms; undefined for all others, and for the outcome of a
 * `first` block's rule, which may say on purpose that a consultation goes on, and keeps other rules from it.
 */
export function effectsOf(event: EncodedEvent): (site: Site) => Literal | undefined {
  const known = new Map<string, Literal>();
  return ({ action: { step }, isAlone }) => {
    const action = step.do === "effect" ? actionNamed(step.action) : undefined;
    if (action?.room === undefined || (isAlone && action.outcome)) return undefined;
    const taken = known.get(action.name) ?? takesEffect(event, action);
    known.set(action.name, taken);
    return taken;
  };
}

/** Actions that can be done and never move the room: they would leave it as it is in every case. */
export function deadActions(
  { encoder, sites, world }: EncodedEvent,
  effect: (site: Site) => Literal | undefined,
  { takes }: Witnesses,
): readonly Site[] {
  return sites.filter((site) => {
    const taken = takes.has(site) ? undefined : effect(site);
    if (taken === undefined) return false;
    if (encoder.solve([...world, site.done, taken]).status !== "unsat") return false;
    return encoder.solve([...world, site.done]).status === "sat";
  });
}

/** In which cases the action is not for nothing, as the runtime carries it out after what the event itself does. */
function takesEffect({ encoder, snapshot, event }: EncodedEvent, action: Action): Literal {
  const { and, or } = encoder.circuit;
  const cases: Literal[] = [];
  for (const room of roomStates) {
    for (const chatbot of [true, false]) {
      for (const distribution of ["auto", "manual"] as const) {
        const before = events[event].room?.({ room, chatbot, distribution }) ?? room;
        const moves = action.room?.({ room: before, chatbot, distribution }) !== before;
        const isAnswer = action.outcome && event === "request" && !hasCounselor(before);
        if (!moves && !isAnswer) continue;
        const here = { room, chatbot, distribution };
        cases.push(and(Object.entries(here).map(([fact, value]) => snapshot.is(fact, value))));
      }
    }
  }
  return or(cases);
}
