import type { Condition, Facts, PolicyIr, RuleIr } from "@annae/ir";
import { conditionsOf, leavesOf, rulesOf } from "@annae/ir";
import type { EventName } from "@annae/vocabulary";
import type { Circuit } from "../encode/circuit.ts";
import { minimalCore } from "../encode/minimal-core.ts";
import type { Asking } from "../event/bare-event.ts";
import type { EncodedRule } from "../event/encode-event.ts";
import type { Literal } from "../solver/solver.ts";
import { type Aspect, aspectKey } from "./aspect.ts";
import {
  type Contrast,
  compareEvent,
  type EncodedChange,
  type EventComparer,
} from "./compare-event.ts";

/** Situations in which two versions do something else, and in all of which the same changes. */
export interface DifferenceClass {
  readonly event: EventName;
  /** Of each `first` block of the version before, the rule that holds; null: none. */
  readonly where: readonly (RuleIr | null)[];
  /** What no longer comes about, and what does now. */
  readonly gone: readonly Aspect[];
  readonly come: readonly Aspect[];
  /** All of its cases: where one of these holds, of the situations that {@link where} names. */
  readonly when: readonly ClassCondition[];
  /** One of its cases with these values, where it has one; `likely`: values that facts have where they can. */
  readonly find: (given?: Facts, likely?: Facts) => Facts | null;
}

/** A condition that is an `and` of questions or their negations, and a case in which it holds. */
export interface ClassCondition {
  readonly condition: Condition;
  readonly example: Facts;
}

/** What two versions do otherwise at one event. */
export interface EventDifference {
  readonly event: EventName;
  readonly classes: readonly DifferenceClass[];
  /** False: there may be more classes, or more conditions of one, that could not be found within the limit. */
  readonly complete: boolean;
}

/** Classes that are told of, and conditions of one of them. */
const mostClasses = 200;
const mostConditions = 24;

/**
 * What the version after does otherwise at the event, by exact logic: every situation in which anything changes is in one of the classes, and
 * no other is. `situations`: whether it matters what a request is decided to be. For versions that stand side by side.
 */
export function differencesAt(
  asking: Asking,
  after: PolicyIr,
  event: EventName,
  situations: boolean,
): EventDifference {
  const comparer = compareEvent(asking, event, [after]);
  const { encoder, world } = comparer;
  const contrast = comparer.against(after.events[event], situations);
  const leaves = leavesAsked([asking.ir, after], event);
  const classes: DifferenceClass[] = [];
  const told: Literal[] = [];
  let isWhole = true;
  for (;;) {
    const { status } = encoder.solve([...world, contrast.differs, ...told]);
    if (status === "unsat") return { event, classes, complete: isWhole };
    if (status === "unknown" || classes.length >= mostClasses)
      return { event, classes, complete: false };
    const { literal, found, whole } = classHere(comparer, contrast, leaves, event);
    isWhole &&= whole;
    told.push(-literal);
    classes.push(found);
  }
}

/** The conditions without parts that rules of these policies ask at the event, each once. */
function leavesAsked(policies: readonly PolicyIr[], event: EventName): readonly Condition[] {
  const found = new Map<number, Condition>();
  for (const ir of policies) {
    for (const rule of rulesOf({ blocks: ir.events[event]?.blocks ?? [] })) {
      for (const leaf of conditionsOf(rule).flatMap(leavesOf)) {
        if (leaf.op === "atom") found.set(leaf.atom, leaf);
      }
    }
  }
  return [...found.values()];
}

/** The class of the case that was just found. `whole`: its conditions cover all of it. */
function classHere(
  comparer: EventComparer,
  { changes }: Contrast,
  leaves: readonly Condition[],
  event: EventName,
): { readonly literal: Literal; readonly found: DifferenceClass; readonly whole: boolean } {
  const { encoder } = comparer;
  const { circuit, value } = encoder;
  const gone = changes.filter((change) => value(change.gone));
  const come = changes.filter((change) => value(change.come));
  const { where, context } = contextHere(comparer);
  const same = changesAre(circuit, changes, (change) =>
    gone.includes(change) ? "gone" : come.includes(change) ? "come" : null,
  );
  const literal = circuit.and([...context, same]);
  const { when, whole } = conditionsOfClass(comparer, { literal, context }, leaves);
  return {
    ...{ literal, whole },
    found: {
      event,
      where,
      gone: gone.map(({ aspect }) => aspect),
      come: come.map(({ aspect }) => aspect),
      when,
      find: (given = {}, likely = {}) => comparer.find(literal, given, likely),
    },
  };
}

/** That exactly these changes come about. */
function changesAre(
  { and }: Circuit,
  changes: readonly EncodedChange[],
  which: (change: EncodedChange) => "gone" | "come" | null,
): Literal {
  return and(
    changes.flatMap((change) => {
      const way = which(change);
      return way === null ? [-change.gone, -change.come] : [change[way]];
    }),
  );
}

/** That a case of the class is at hand, where these are the rules of the version before and what the one after does otherwise. */
export function isInClass(
  circuit: Circuit,
  { where, gone, come }: Pick<DifferenceClass, "where" | "gone" | "come">,
  rules: readonly EncodedRule[],
  { changes }: Contrast,
): Literal {
  const keys = (aspects: readonly Aspect[]) => new Set(aspects.map(aspectKey));
  const [lost, won] = [keys(gone), keys(come)];
  const same = changesAre(circuit, changes, ({ aspect }) => {
    const key = aspectKey(aspect);
    return lost.has(key) ? "gone" : won.has(key) ? "come" : null;
  });
  const contexts = firstBlocks(rules).map((own, index) => {
    const rule = own.find((one) => one.rule === where[index]);
    return rule?.fires ?? circuit.and(own.map(({ fires }) => -fires));
  });
  return circuit.and([...contexts, same]);
}

function firstBlocks(rules: readonly EncodedRule[]): readonly (readonly EncodedRule[])[] {
  const firsts = rules.filter(({ block }) => block.mode === "first");
  return [...Map.groupBy(firsts, ({ block }) => block).values()];
}

/** Which rules of `first` blocks hold in the case that was just found. */
function contextHere({ encoder, rules }: EventComparer) {
  const chosen = firstBlocks(rules).map((own) => {
    const rule = own.find(({ fires }) => encoder.value(fires));
    const literal = rule?.fires ?? encoder.circuit.and(own.map(({ fires }) => -fires));
    return { rule: rule?.rule ?? null, literal };
  });
  return {
    where: chosen.map(({ rule }) => rule),
    context: chosen.map(({ literal }) => literal),
  };
}

/** Conditions, each as short as it can be, that together cover all cases of the class beside its context; some where that are too many. */
function conditionsOfClass(
  { encoder, snapshot, world }: EventComparer,
  { literal, context }: { readonly literal: Literal; readonly context: readonly Literal[] },
  leaves: readonly Condition[],
): { readonly when: readonly ClassCondition[]; readonly whole: boolean } {
  const found: (ClassCondition & { readonly holds: Literal })[] = [];
  const asked = leaves.map((leaf) => ({ leaf, yes: snapshot.condition(leaf) }));
  let status = encoder.solve([...world, literal]).status;
  while (status === "sat" && found.length < mostConditions) {
    const [example = {}] = encoder.facts([snapshot]);
    const here = asked.map(({ leaf, yes }) =>
      encoder.value(yes)
        ? { condition: leaf, holds: yes }
        : { condition: { op: "not", of: leaf } as const, holds: -yes },
    );
    const literals = [...new Set(here.map(({ holds }) => holds))];
    const core = minimalCore(encoder, literals, [...world, ...context, -literal]);
    const parts = here.filter(
      ({ holds }, index) =>
        core.includes(holds) && here.findIndex((one) => one.holds === holds) === index,
    );
    found.push({
      condition: { op: "and", of: parts.map(({ condition }) => condition) },
      example,
      holds: encoder.circuit.and(parts.map(({ holds }) => holds)),
    });
    const left = found.map(({ holds }) => -holds);
    status = encoder.solve([...world, literal, ...left]).status;
  }
  const kept = new Set(found);
  for (const one of found) {
    const others = [...kept].flatMap((other) => (other === one ? [] : [-other.holds]));
    if (encoder.solve([...world, literal, one.holds, ...others]).status === "unsat")
      kept.delete(one);
  }
  const when = [...kept].map(({ condition, example }) => ({ condition, example }));
  return { when, whole: status === "unsat" };
}
