import type { ActionIr, EventIr, RuleIr } from "@annae/ir";
import { type Atom, type MessageIr, type PolicyIr, printMeaning, type Step } from "@annae/ir";
import { type EventName, eventNames, type Value } from "@annae/vocabulary";

/** A name that stands for the same under another name. */
export interface Rename {
  readonly what: "message" | "rule";
  readonly from: string;
  readonly to: string;
}

/** Names of the version after that only say otherwise what the version before says, and that version under the names of the one before. */
export function underNamesOf(
  before: PolicyIr,
  after: PolicyIr,
): { readonly renames: readonly Rename[]; readonly after: PolicyIr } {
  const messages = messageRenames(before, after);
  const plain = messages.length === 0 ? after : withMessages(after, namesBack(messages));
  const rules = labelRenames(before, plain);
  const named = rules.length === 0 ? plain : withLabels(plain, namesBack(rules));
  return { renames: [...messages, ...rules], after: named };
}

type Names = ReadonlyMap<string, string>;

function namesBack(renames: readonly Rename[]): Names {
  return new Map(renames.map(({ from, to }) => [to, from]));
}

/** Messages that have gone and come with the same content. */
function messageRenames(before: PolicyIr, after: PolicyIr): readonly Rename[] {
  const only = (one: PolicyIr, other: PolicyIr) =>
    Object.values(one.messages).filter(({ name }) => !Object.hasOwn(other.messages, name));
  return paired(only(before, after), only(after, before), shownBy).map(([from, to]) => ({
    ...{ what: "message" as const, from: from.name, to: to.name },
  }));
}

function shownBy(message: MessageIr): string {
  const { name: _name, at: _at, ...shown } = message;
  return JSON.stringify(shown, (key, value: unknown) => (key === "at" ? undefined : value));
}

/** Labels of request rules that have gone and come with the same meaning, or at the same place with the same actions. */
function labelRenames(before: PolicyIr, after: PolicyIr): readonly Rename[] {
  const labels = (ir: PolicyIr) =>
    (ir.events.request?.blocks ?? [])
      .filter(({ mode }) => mode === "first")
      .flatMap(({ rules }) => rules.map((rule, place) => ({ rule, place, ir })));
  const only = (one: PolicyIr, other: PolicyIr) => {
    const known = new Set(labels(other).map(({ rule }) => rule.id));
    return labels(one).filter(({ rule }) => !known.has(rule.id));
  };
  const [gone, come] = [only(before, after), only(after, before)];
  const same = paired(gone, come, ({ rule, ir }) => printMeaning(rule, ir.atoms));
  const left = <T>(all: readonly T[], used: readonly T[]) =>
    all.filter((one) => !used.includes(one));
  const alike = paired(
    left(
      gone,
      same.map(([one]) => one),
    ),
    left(
      come,
      same.map(([, other]) => other),
    ),
    ({ rule, place, ir }) => `${place} ${printMeaning({ ...rule, when: null }, ir.atoms)}`,
  );
  return [...same, ...alike].map(([from, to]) => ({
    ...{ what: "rule" as const, from: from.rule.id, to: to.rule.id },
  }));
}

/** Those of both lists that have the same key, where no other has it. */
function paired<T>(
  some: readonly T[],
  others: readonly T[],
  keyOf: (one: T) => string,
): readonly (readonly [T, T])[] {
  const [left, right] = [Map.groupBy(some, keyOf), Map.groupBy(others, keyOf)];
  return [...left].flatMap(([key, [one, ...more]]) => {
    const [other, ...rest] = right.get(key) ?? [];
    const isOnly = more.length === 0 && rest.length === 0;
    return one === undefined || other === undefined || !isOnly ? [] : [[one, other] as const];
  });
}

function withMessages(ir: PolicyIr, names: Names): PolicyIr {
  const named = (name: string) => names.get(name) ?? name;
  const step = (one: Step): Step =>
    "message" in one ? { ...one, message: named(one.message) } : one;
  const messages = Object.values(ir.messages).map((message) => {
    const name = named(message.name);
    return [name, { ...message, name }] as const;
  });
  const properties = ir.properties.map((property) => ({
    ...property,
    deeds: property.deeds.map((deed) => {
      if (deed.do === "effect") return deed;
      return "but" in deed
        ? { ...deed, but: deed.but.map(named) }
        : { ...deed, messages: deed.messages.map(named) };
    }),
  }));
  const events = mapRules(ir.events, (rule) => ({
    ...rule,
    actions: rule.actions.map((action) => withSteps(action, step)),
  }));
  return { ...ir, messages: Object.fromEntries(messages), properties, events };
}

function withSteps(action: ActionIr, to: (step: Step) => Step): ActionIr {
  const { step, otherwise } = action;
  return { ...action, step: to(step), otherwise: otherwise && withSteps(otherwise, to) };
}

function withLabels(ir: PolicyIr, names: Names): PolicyIr {
  const named = (name: string) => names.get(name) ?? name;
  const value = (one: Value): Value => (typeof one === "string" ? named(one) : one);
  const atoms = ir.atoms.map((atom): Atom => {
    if (atom.ask === "in" && isSituation(atom.left))
      return { ...atom, values: atom.values.map(value) };
    if (atom.ask !== "compare" || !(isSituation(atom.left) || isSituation(atom.right))) return atom;
    const side = (one: typeof atom.left) =>
      "value" in one ? { ...one, value: value(one.value) } : one;
    return { ...atom, left: side(atom.left), right: side(atom.right) };
  });
  const { situation } = ir.facts;
  const facts =
    situation?.type.kind === "oneOf"
      ? {
          ...ir.facts,
          situation: {
            ...situation,
            type: { ...situation.type, values: situation.type.values.map(named) },
          },
        }
      : ir.facts;
  const events = mapRules(ir.events, (rule) => ({ ...rule, id: named(rule.id) }), ["request"]);
  return { ...ir, atoms, facts, events };
}

function isSituation(operand: { readonly fact: string } | { readonly value: Value }): boolean {
  return "fact" in operand && operand.fact === "situation";
}

function mapRules(
  events: PolicyIr["events"],
  to: (rule: RuleIr) => RuleIr,
  only: readonly EventName[] = eventNames,
): PolicyIr["events"] {
  const changed: Partial<Record<EventName, EventIr>> = { ...events };
  for (const name of only) {
    const event = events[name];
    if (event === undefined) continue;
    const blocks = event.blocks.map((block) => ({ ...block, rules: block.rules.map(to) }));
    changed[name] = { ...event, blocks };
  }
  return changed;
}
