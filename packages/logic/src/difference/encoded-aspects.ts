import type { Step } from "@annae/ir";
import { isOutcome } from "@annae/vocabulary";
import type { Circuit } from "../encode/circuit.ts";
import type { EncodedRule, Site } from "../event/encode-event.ts";
import type { Literal } from "../solver/solver.ts";
import { type Aspect, aspectKey, isUnlimited, stepKey } from "./aspect.ts";

/** What the rules of one event come to, as formulas. */
export interface EncodedAspects {
  /** By key; an aspect that is missing never comes about. */
  readonly literals: ReadonlyMap<string, { readonly aspect: Aspect; readonly literal: Literal }>;
  /** Of two messages that are both asked for: whether the first comes first. */
  readonly before: (first: string, second: string) => Literal;
  /** Steps that messages are sent by, in the order in which they can first be sent. */
  readonly sends: readonly Step[];
}

/** The aspects of these rules. `labels`: those of situations that somebody asks for. */
export function encodeAspects(
  circuit: Circuit,
  rules: readonly EncodedRule[],
  labels: ReadonlySet<string>,
): EncodedAspects {
  const sites = rules.flatMap((rule) => rule.sites);
  const sends = sites.flatMap(({ action: { step }, done }) =>
    step.do === "effect" ? [] : [{ name: stepKey(step), done }],
  );
  const bySend = Map.groupBy(
    sites.filter(({ action }) => action.step.do !== "effect"),
    ({ action }) => stepKey(action.step),
  );
  const aspects = [
    ...[...bySend.values()].flatMap((group) => sendAspects(circuit, group)),
    ...effectAspects(circuit, sites),
    ...rules
      .filter(({ rule }) => labels.has(rule.id))
      .map(({ rule, fires }) => ({
        aspect: { kind: "situation", label: rule.id } as const,
        literal: firstOf(circuit, rules, rule.id, fires, labels),
      })),
  ];
  return {
    literals: new Map(aspects.map((one) => [aspectKey(one.aspect), one])),
    before: (first, second) => comesFirst(circuit, sends, first, second),
    sends: [...bySend.values()].flatMap(([site]) => (site === undefined ? [] : [site.action.step])),
  };
}

/** Only the first label that fires is the situation. */
function firstOf(
  { and }: Circuit,
  rules: readonly EncodedRule[],
  label: string,
  fires: Literal,
  labels: ReadonlySet<string>,
): Literal {
  const named = rules.filter(({ rule }) => labels.has(rule.id));
  const earlier = named.slice(
    0,
    named.findIndex(({ rule }) => rule.id === label),
  );
  return and([fires, ...earlier.map((rule) => -rule.fires)]);
}

function sendAspects(circuit: Circuit, group: readonly Site[]) {
  const [first] = group;
  if (first === undefined) return [];
  const { step } = first.action;
  /** `atLeast[n]`: more than n of the sites so far are done. */
  let atLeast: readonly Literal[] = [];
  for (const { done } of group) {
    const more = [...atLeast, -circuit.always].map((literal, index) => {
      const fewer = atLeast[index - 1] ?? circuit.always;
      return circuit.or([literal, circuit.and([fewer, done])]);
    });
    atLeast = isUnlimited(step) ? more : more.slice(0, 1);
  }
  return atLeast.map((literal, index): { aspect: Aspect; literal: Literal } =>
    index === 0
      ? { aspect: { kind: "step", step }, literal }
      : { aspect: { kind: "times", step, times: index + 1 }, literal },
  );
}

/** Each effect, and of room outcomes the first. */
function effectAspects({ and, or, always }: Circuit, sites: readonly Site[]) {
  const found = new Map<string, { readonly step: Step; readonly literals: Literal[] }>();
  let undecided: Literal = always;
  for (const { action, done } of sites) {
    const { step } = action;
    if (step.do !== "effect") continue;
    const known = found.get(step.action) ?? { step, literals: [] };
    found.set(step.action, known);
    known.literals.push(isOutcome(step.action) ? and([undecided, done]) : done);
    if (isOutcome(step.action)) undecided = and([undecided, -done]);
  }
  return [...found.values()].map(({ step, literals }) => ({
    aspect: { kind: "step", step } as const,
    literal: or(literals),
  }));
}

/** Something that is done under a name. */
export interface NamedDeed {
  readonly name: string;
  readonly done: Literal;
}

/** Whether something of the first name is done before anything of the second. */
export function comesFirst(
  { and, or, always }: Circuit,
  deeds: readonly NamedDeed[],
  first: string,
  second: string,
): Literal {
  let none: Literal = always;
  const ways: Literal[] = [];
  for (const { name, done } of deeds) {
    if (name === first) ways.push(and([none, done]));
    if (name === second) none = and([none, -done]);
  }
  return or(ways);
}
