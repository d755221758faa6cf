import {
  type ActionIr,
  alternativesOf,
  type Condition,
  leavesOf,
  type PolicyIr,
  type RuleIr,
} from "@annae/ir";
import {
  type Asking,
  type CreateSolver,
  type EncodedEvent,
  type EncodedRule,
  type EventFindings,
  encodeEvent,
  examine,
  type Site,
} from "@annae/logic";
import { type EventName, eventNames, type Installation } from "@annae/vocabulary";
import type { Span } from "../../0-source/span.ts";
import type { Model, ModelRule } from "../../4-model/model.ts";
import { modelToIr } from "../../5-ir/model-to-ir.ts";

/** What is proved of a policy, and where in its text that is. */
export interface Proofs {
  readonly events: readonly ProvedEvent[];
  /** By message, every site that sends it or tells it to the counselor. */
  readonly sends: ReadonlyMap<string, readonly Sending[]>;
}

/** A site that sends a message, with its rule and event. */
export interface Sending {
  readonly event: ProvedEvent;
  readonly rule: EncodedRule;
  readonly site: Site;
}

/** The rules of an event as formulas, and what is to be said of them. */
export interface ProvedEvent {
  /** The policy when this was proved: what it says of this event is what it says now. */
  readonly ir: PolicyIr;
  readonly encoded: EncodedEvent;
  readonly findings: EventFindings;
  /** What it was proved of: of the same the same is proved. */
  readonly basis: readonly unknown[];
  readonly ruleOf: (rule: RuleIr) => ModelRule;
  readonly spanOf: (action: ActionIr) => Span;
}

/** What a policy is proved with. */
export interface ProofMeans {
  readonly installation: Installation;
  readonly createSolver: CreateSolver;
}

/** What is proved of a policy whose rules are all understood. Events that are what they were `before` are not looked at again. */
export function provePolicy(model: Model, means: ProofMeans, before?: Proofs): Proofs {
  const known = new Map(before?.events.map((one) => [one.encoded.event, one]));
  const claims = JSON.stringify(model.properties, withoutPlaces);
  let ir: PolicyIr | null = null;
  const events = eventNames.flatMap((event) => {
    if (!model.events.has(event) && !isDemanded(model, event)) return [];
    const basis = [means.installation, claims, ...basisOf(model, event)];
    const last = known.get(event);
    if (last !== undefined && isSame(last.basis, basis)) {
      last.encoded.encoder.renew();
      return [last];
    }
    ir ??= modelToIr(model);
    return [proveEvent(event, model, { ...means, ir }, basis)];
  });
  return { events, sends: sendsOf(events) };
}

/** Something must always be at the event, rules or not. */
function isDemanded({ properties }: Model, event: EventName): boolean {
  return properties.some(
    ({ demand, events }) => demand === "always" && (events.length === 0 || events.includes(event)),
  );
}

/** Every rule of the event, block by block, and every situation that a request can be. */
function* basisOf({ events }: Model, event: EventName): Generator<unknown> {
  for (const { first, rules } of events.get(event) ?? []) {
    yield first;
    yield* rules;
  }
  for (const { first, rules } of events.get("request") ?? []) {
    if (first) for (const rule of rules) yield rule.label ?? rule;
  }
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((one, at) => one === others[at]);
}

/** What a property says, wherever it is written. */
function withoutPlaces(key: string, value: unknown): unknown {
  return key === "span" || key === "at" ? undefined : value;
}

function proveEvent(
  event: EventName,
  { events }: Model,
  asking: Asking,
  basis: readonly unknown[],
): ProvedEvent {
  const { ir } = asking;
  const blocks = ir.events[event]?.blocks ?? [];
  const encoded = encodeEvent(asking, event);
  const written = (events.get(event) ?? []).flatMap(({ rules }) => rules);
  const rules = paired(
    blocks.flatMap((block) => block.rules),
    written,
  );
  const actions = rules.flatMap(([rule, one]) =>
    paired(rule.actions.flatMap(alternativesOf), one.actions.flatMap(alternativesOf)),
  );
  const [rulesWritten, actionsWritten] = [new Map(rules), new Map(actions)];
  return {
    ...{ ir, encoded, findings: examine(encoded, blocks), basis },
    ruleOf: (rule) => found(rulesWritten, rule),
    spanOf: (action) => found(actionsWritten, action).span,
  };
}

function sendsOf(events: readonly ProvedEvent[]): Proofs["sends"] {
  const sendings = events.flatMap((event) =>
    event.encoded.rules.flatMap((rule) =>
      rule.sites.flatMap((site) => {
        const { step } = site.action;
        return "message" in step ? [{ name: step.message, event, rule, site }] : [];
      }),
    ),
  );
  return Map.groupBy(sendings, ({ name }) => name);
}

function paired<A, B>(some: readonly A[], others: readonly B[]): readonly (readonly [A, B])[] {
  return some.flatMap((one, index) =>
    others.slice(index, index + 1).map((other) => [one, other] as const),
  );
}

function found<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new RangeError("not of this policy");
  return value;
}

/** Where the conditions are written, from the first of them to the last; the rule's own place where they have none. */
export function spanOfParts({ written, span }: ModelRule, parts: readonly Condition[]): Span {
  const places = parts.flatMap(leavesOf).flatMap((leaf) => (leaf.op === "atom" ? [leaf.at] : []));
  if (places.length === 0) return span;
  const start = Math.min(...places.map(([first]) => first));
  const end = Math.max(...places.map(([, last]) => last));
  return { source: written.source, start, end };
}
