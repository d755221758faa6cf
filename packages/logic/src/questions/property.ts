import {
  type ActionIr,
  atomsOf,
  type Condition,
  type DeedIr,
  type Facts,
  factsOf,
  type PropertyIr,
} from "@annae/ir";
import type { EncodedEvent, Site } from "../event/encode-event.ts";
import { rememberedFacts } from "../event/remembered-facts.ts";
import { neededFacts } from "./example.ts";

/** A case of one event that breaks a property: what is done that must not be, or nothing of what must be. */
export interface Broken {
  readonly property: PropertyIr;
  readonly site: Site | null;
  readonly example: Facts;
}

/**
 * Whether one event can break the property, whatever has happened before it: with a case in which it does. One about how
 * often something may be is not about one event. `open`: it can, if a conversation ever gets there.
 */
export function breaks(
  event: EncodedEvent,
  property: PropertyIr,
): { readonly status: "kept" | "open" | "unknown" } | ({ readonly status: "broken" } & Broken) {
  const { encoder, snapshot, sites, world } = event;
  const { demand, deeds, events, pace, when } = property;
  if (pace !== null) return { status: "kept" };
  if (events.length > 0 && !events.includes(event.event)) return { status: "kept" };
  const { and, or } = encoder.circuit;
  const meant = sites.filter((site) => deeds.some((deed) => isMeant(site, deed)));
  const done = or(meant.map((site) => site.done));
  const holds = when === null ? [] : [snapshot.condition(when)];
  const broken = and([...holds, demand === "never" ? done : -done]);
  const { status } = encoder.solve([...world, broken]);
  if (status !== "sat") return { status: status === "unsat" ? "kept" : status };
  if (asksOfBefore(event, when)) return { status: "open" };
  const site = meant.find((one) => encoder.value(one.done)) ?? null;
  const [facts = {}] = encoder.facts([snapshot]);
  return { status: "broken", property, site, example: neededFacts(event, facts, broken) };
}

/** Whether a conversation ever gets to where the condition holds is up to what happened before. */
function asksOfBefore({ atoms }: EncodedEvent, when: Condition | null): boolean {
  const asked = atomsOf(when).flatMap((index) => {
    const atom = atoms[index];
    return atom === undefined ? [] : factsOf(atom);
  });
  return rememberedFacts.some((name) => asked.includes(name));
}

/** Whether the property's deed is what the site asks for. */
export function isMeant(
  { action: { step } }: { readonly action: Pick<ActionIr, "step"> },
  deed: DeedIr,
): boolean {
  if (deed.do === "effect") return step.do === "effect" && step.action === deed.action;
  if (step.do === "effect" || step.do !== deed.do) return false;
  const name = "message" in step ? step.message : step.system;
  return "but" in deed ? !deed.but.includes(name) : deed.messages.includes(name);
}
