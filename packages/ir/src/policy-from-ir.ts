import type { EventName } from "@annae/vocabulary";
import { evaluate } from "./evaluate.ts";
import type { EventIr, PolicyIr } from "./ir.ts";
import type { Policy, PolicyEvent } from "./policy.ts";
import { rulesOf } from "./walk.ts";

/** The policy that decides by evaluating its IR: no build step, the same meaning as the emitted module. */
export function policyFromIr(ir: PolicyIr): Policy {
  const events: Partial<Record<EventName, PolicyEvent>> = {};
  for (const [name, event] of Object.entries(ir.events) as [EventName, EventIr][]) {
    const decide: PolicyEvent["decide"] = (facts) => evaluate(event, ir.atoms, facts);
    events[name] = { reads: event.reads, decide };
  }
  const { name, settings, hostFacts, messages, systemTexts } = ir;
  const rules = { facts: ir.facts, atoms: ir.atoms, events: ir.events };
  const said = { name, settings, hostFacts, messages, systemTexts };
  return { ...said, situations: situationsOf(ir), events, rules: () => Promise.resolve(rules) };
}

/** The rules that a request's situation is named for. */
export function situationsOf({ events }: Pick<PolicyIr, "events">): Policy["situations"] {
  const blocks = events.request?.blocks ?? [];
  if (blocks.every(({ mode }) => mode === "first")) return "all";
  const firsts = blocks.filter(({ mode }) => mode === "first");
  return rulesOf({ blocks: firsts }).map(({ id }) => id);
}
