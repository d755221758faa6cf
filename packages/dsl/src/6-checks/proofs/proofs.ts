import { type Condition, leavesOf } from "@annae/ir";
import { type NeverHolds, once, type RuleSite } from "@annae/logic";
import type { Span } from "@annae/syntax";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import { type EventName, eventNames } from "@annae/vocabulary";
import type { Model, ModelRule } from "../../4-model/model.ts";
import { createRuleLowering, type LowerRules } from "../../5-ir/rules-to-ir.ts";
import { type ProofMeans, type ProvedEvent, proveEvent } from "./prove-event.ts";

/** What is proved of a policy, and where in its text that is. */
export interface Proofs {
  readonly events: readonly ProvedEvent[];
  /** By message, every site that sends it or tells it to the counselor. */
  readonly sends: () => ReadonlyMap<string, readonly Sending[]>;
  /** Keeps what the rules are as IR, for the proofs of the next version. */
  readonly lower: LowerRules;
  /** What is said of rules that never hold: the same of the same. */
  readonly said: WeakMap<NeverHolds, Diagnostic | null>;
}

/** A site that sends a message, with its event. */
export interface Sending {
  readonly event: ProvedEvent;
  readonly site: RuleSite;
}

/** What is proved of a policy whose rules are all understood. Of rules that were there `before` only what others can have changed is looked at again. */
export function provePolicy(model: Model, means: ProofMeans, before?: Proofs): Proofs {
  const lower = before?.lower ?? createRuleLowering();
  const lowered = lower(model);
  const known = new Map(before?.events.map((one) => [one.event, one]));
  const asked = eventNames.filter((event) => model.events.has(event) || isDemanded(model, event));
  const events = asked.map((event) => proveEvent(event, lowered, means, known.get(event)));
  const said = before?.said ?? new WeakMap<NeverHolds, Diagnostic | null>();
  return { events, sends: once(() => sendsOf(events)), lower, said };
}

/** Something must always be at the event, rules or not. */
function isDemanded({ properties }: Model, event: EventName): boolean {
  return properties.some(
    ({ demand, events }) => demand === "always" && (events.length === 0 || events.includes(event)),
  );
}

function sendsOf(events: readonly ProvedEvent[]): ReadonlyMap<string, readonly Sending[]> {
  const sendings = events.flatMap((event) =>
    event.examined.blocks
      .flatMap(({ rules }) => rules)
      .flatMap(({ sites }) => sites)
      .flatMap((site) => {
        const { step } = site.action;
        return "message" in step ? [{ name: step.message, event, site }] : [];
      }),
  );
  return Map.groupBy(sendings, ({ name }) => name);
}

/** Where the conditions are written, from the first of them to the last; the rule's own place where they have none. */
export function spanOfParts({ written, span }: ModelRule, parts: readonly Condition[]): Span {
  const places = parts.flatMap(leavesOf).flatMap((leaf) => (leaf.op === "atom" ? [leaf.at] : []));
  if (places.length === 0) return span;
  const start = Math.min(...places.map(([first]) => first));
  const end = Math.max(...places.map(([, last]) => last));
  return { source: written.source, start, end };
}
