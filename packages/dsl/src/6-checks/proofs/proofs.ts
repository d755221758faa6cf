import {
  type ActionIr,
  alternativesOf,
  type Condition,
  leavesOf,
  type PolicyIr,
  type RuleIr,
} from "@annae/ir";
import {
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
import type { Model, ModelAction, ModelRule } from "../../4-model/model.ts";
import { modelToIr } from "../../5-ir/model-to-ir.ts";
import type { Place } from "../../diagnostics/diagnostic.ts";
import { lineOf } from "../../diagnostics/written-text.ts";

/** What is proved of a policy, and where in its text that is. */
export interface Proofs {
  readonly ir: PolicyIr;
  readonly events: readonly ProvedEvent[];
  /** By message, every site that sends it. */
  readonly sends: ReadonlyMap<string, readonly Sending[]>;
  readonly ruleOf: (rule: RuleIr) => ModelRule;
  readonly spanOf: (action: ActionIr) => Span;
  /** The place of a rule or action as it is told in words. */
  readonly lineOf: (span: Span) => string;
}

/** A site that sends a message, with its rule and event. */
export interface Sending {
  readonly event: ProvedEvent;
  readonly rule: EncodedRule;
  readonly site: Site;
}

/** The rules of an event as formulas, and what is to be said of them. */
export interface ProvedEvent {
  readonly encoded: EncodedEvent;
  readonly findings: EventFindings;
}

/** What a policy is proved with. */
export interface ProofMeans {
  readonly installation: Installation;
  readonly createSolver: CreateSolver;
  /** Where places of the model are now. */
  readonly locate: Place;
}

/** What is proved of a policy whose rules are all understood. */
export function provePolicy(
  model: Model,
  { installation, createSolver, locate }: ProofMeans,
): Proofs {
  const ir = modelToIr(model);
  const rules = new Map<RuleIr, ModelRule>();
  const actions = new Map<ActionIr, ModelAction>();
  for (const event of eventNames) {
    for (const [rule, written] of rulePairs(ir, model, event)) {
      rules.set(rule, written);
      for (const [action, said] of actionPairs(rule, written)) actions.set(action, said);
    }
  }
  const events = eventNames.flatMap((event) => {
    const blocks = ir.events[event]?.blocks ?? [];
    if (blocks.length === 0 && !isDemanded(ir, event)) return [];
    const encoded = encodeEvent({ ir, installation, createSolver }, event);
    return [{ encoded, findings: examine(encoded, blocks) }];
  });
  return {
    ir,
    events,
    sends: sendsOf(events),
    ruleOf: (rule) => found(rules, rule),
    spanOf: (action) => found(actions, action).span,
    lineOf: (span) => lineOf(locate(span)),
  };
}

/** Something must always be at the event, rules or not. */
function isDemanded({ properties }: PolicyIr, event: EventName): boolean {
  return properties.some(
    ({ demand, events }) => demand === "always" && (events.length === 0 || events.includes(event)),
  );
}

function sendsOf(events: readonly ProvedEvent[]): Proofs["sends"] {
  const sendings = events.flatMap((event) =>
    event.encoded.rules.flatMap((rule) =>
      rule.sites.flatMap((site) => {
        const { step } = site.action;
        return step.do === "send" && "message" in step
          ? [{ name: step.message, event, rule, site }]
          : [];
      }),
    ),
  );
  return Map.groupBy(sendings, ({ name }) => name);
}

/** Each rule of the IR with the rule that it was made of. */
function rulePairs(
  ir: PolicyIr,
  model: Model,
  event: EventName,
): readonly (readonly [RuleIr, ModelRule])[] {
  const written = (model.events.get(event) ?? []).flatMap(({ rules }) => rules);
  const rules = (ir.events[event]?.blocks ?? []).flatMap((block) => block.rules);
  return paired(rules, written);
}

function actionPairs(
  rule: RuleIr,
  written: ModelRule,
): readonly (readonly [ActionIr, ModelAction])[] {
  return paired(rule.actions.flatMap(alternativesOf), written.actions.flatMap(alternativesOf));
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
