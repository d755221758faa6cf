import type { EventName } from "@annae/vocabulary";
import { evaluate } from "./evaluate.ts";
import type { EventIr, PolicyIr } from "./ir.ts";
import type { Policy, PolicyEvent } from "./policy.ts";

/** The policy that decides by evaluating its IR: no build step, the same meaning as the emitted module. */
export function policyFromIr(ir: PolicyIr): Policy {
  const events: Partial<Record<EventName, PolicyEvent>> = {};
  for (const [name, event] of Object.entries(ir.events) as [EventName, EventIr][]) {
    events[name] = {
      reads: event.reads,
      rules: event.blocks,
      decide: (facts) => evaluate(event, facts),
    };
  }
  const { name, settings, hostFacts, messages, systemTexts } = ir;
  return { name, settings, hostFacts, messages, systemTexts, events };
}
