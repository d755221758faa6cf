import { type Condition, leavesOf } from "@annae/ir";
import {
  type Asking,
  breaks,
  type CreateSolver,
  contradictions,
  type EncodedEvent,
  type EventFindings,
  type ExaminedEvent,
  encodeEvent,
  examine,
  examinedIn,
  type NeverHolds,
  once,
  type RulePlaces,
  type RuleSite,
  type RulesIr,
  readsAt,
} from "@annae/logic";
import { type EventName, eventNames, type Installation } from "@annae/vocabulary";
import type { Span } from "../../0-source/span.ts";
import type { Model, ModelRule } from "../../4-model/model.ts";
import { createRuleLowering, type LoweredRules, type LowerRules } from "../../5-ir/rules-to-ir.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";

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

/** The rules of an event, and what is to be said of them. */
export interface ProvedEvent extends Omit<LoweredRules, "ir"> {
  readonly event: EventName;
  readonly ir: RulesIr;
  readonly examined: ExaminedEvent & RulePlaces;
  readonly findings: EventFindings;
  /** Whether the event breaks the policy's property of that number, with a case where it does. */
  readonly broken: (property: number) => ReturnType<typeof breaks>;
  /** Properties of which no rules could keep all at the event. */
  readonly contradictions: () => ReturnType<typeof contradictions>;
  /** All rules as formulas, for a question of which nothing else was asked before. */
  readonly encoded: () => EncodedEvent;
  /** What it was proved with besides the rules: with the same, what is known of a rule stands. */
  readonly basis: readonly unknown[];
}

/** What a policy is proved with. */
export interface ProofMeans {
  readonly installation: Installation;
  readonly createSolver: CreateSolver;
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

function proveEvent(
  event: EventName,
  { ir, ...places }: LoweredRules,
  means: ProofMeans,
  before: ProvedEvent | undefined,
): ProvedEvent {
  const asking: Asking<RulesIr> = { ...means, ir };
  const reads = readsAt(asking, event).toSorted();
  const facts = JSON.stringify(reads.map((name) => [name, ir.facts[name]]));
  const basis = [means.installation, means.createSolver, facts];
  const isSame = before?.basis.every((one, at) => one === basis[at]) === true;
  const found = examine(asking, event, isSame ? before.examined : undefined);
  const examined = { ...found, ...examinedIn(found.blocks) };
  const encoded = () => encodeEvent(asking, event);
  return {
    ...{ event, ir, ...places, examined, findings: examined.findings, encoded, basis },
    broken: brokenIn(ir, encoded),
    contradictions: once(() => contradictions(ir.properties, event, encoded)),
  };
}

/** A case is looked for in formulas of which nothing was asked before, so that it is the same whatever was. */
function brokenIn({ properties }: RulesIr, encoded: () => EncodedEvent): ProvedEvent["broken"] {
  const shared = once(encoded);
  return (index) => {
    const property = properties[index];
    if (property === undefined) return { status: "kept" };
    const found = breaks(shared(), property);
    return found.status === "broken" ? breaks(encoded(), property) : found;
  };
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
