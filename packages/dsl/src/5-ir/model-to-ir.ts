import {
  type ActionIr,
  type AtomTable,
  type BlockIr,
  type Condition,
  createAtomTable,
  type EventIr,
  type FactIr,
  factsOf,
  factsSaid,
  type MessageIr,
  type PolicyIr,
  type PropertyIr,
  type RuleIr,
  type SystemTextIr,
} from "@annae/ir";
import { assertNever, type EventName, eventNames } from "@annae/vocabulary";
import { extentOf } from "../0-source/span.ts";
import type {
  Model,
  ModelAction,
  ModelBlock,
  ModelCondition,
  ModelMessage,
  ModelProperty,
  ModelRule,
  ModelSystemText,
} from "../4-model/model.ts";
import type { Locate } from "../diagnostics/diagnostic.ts";
import { contentToIr } from "./content-to-ir.ts";
import { placeOf } from "./place-of.ts";
import { createNaming, type NameRule } from "./rule-names.ts";

/** The table that atoms come into, those of it that are asked for, and where things are by now. */
export interface Lowering {
  readonly table: AtomTable;
  readonly asked: Set<number>;
  readonly locate: Locate;
}

/** The same for a rule, whose places have all moved alike. */
interface Moving extends Omit<Lowering, "locate"> {
  readonly shift: number;
}

type Extent = ActionIr["at"];

/** The policy as its meaning, without a trace of how it was written but places. For a model without errors. */
export function modelToIr(model: Model, locate: Locate = (span) => span): PolicyIr {
  const table = createAtomTable();
  const events = eventsToIr(model.events, { table, locate });
  const messages = mapped(model.messages, (message) => messageToIr(message, locate));
  const claimed = { table, asked: new Set<number>(), locate };
  const properties = model.properties.map((property) => propertyToIr(property, claimed));
  const asked = [...Object.values(events).flatMap(({ reads }) => reads), ...factsIn(claimed)];
  return {
    version: 2,
    name: model.name,
    facts: factsToIr(new Set([...asked, ...factsSaid({ messages })]), model),
    atoms: table.atoms,
    settings: Object.fromEntries(model.settings),
    hostFacts: Object.fromEntries(model.hostFacts),
    messages,
    systemTexts: mapped(model.systemTexts, (text) => systemTextToIr(text, locate)),
    events,
    properties,
  };
}

/** A property over the atoms of the table. */
export function propertyToIr(
  { span, when, ...claim }: ModelProperty,
  { locate, ...lowering }: Lowering,
): PropertyIr {
  const here = locate(span);
  const moving = { ...lowering, shift: here.start - span.start };
  const condition = conditionToIr(when, moving);
  return { ...claim, at: placeOf(here), extent: extentOf(here), when: condition };
}

function factsToIr(names: ReadonlySet<string>, { scope }: Model): PolicyIr["facts"] {
  return Object.fromEntries(
    [...names].sort().flatMap((name): [string, FactIr][] => {
      const fact = scope.get(name);
      if (fact === undefined) return [];
      const { type, source, domain } = fact;
      return [[name, { type, source, domain }]];
    }),
  );
}

function mapped<From, To>(from: ReadonlyMap<string, From>, to: (value: From) => To) {
  return Object.fromEntries([...from].map(([name, value]) => [name, to(value)]));
}

function messageToIr(message: ModelMessage, locate: Locate): MessageIr {
  const { name, kind, title, opening, span, content, variants, cases } = message;
  return {
    name,
    kind,
    title,
    at: placeOf(locate(span)),
    opening,
    content: contentToIr(content),
    variants: mapped(variants, contentToIr),
    cases: cases.flatMap(({ when, content: said }) =>
      when === null ? [] : [{ when, content: contentToIr(said) }],
    ),
  };
}

function systemTextToIr(
  { code, span, text, buttons }: ModelSystemText,
  locate: Locate,
): SystemTextIr {
  return {
    code,
    at: placeOf(locate(span)),
    text: text?.template ?? [],
    buttons: buttons.map(({ button }) => button),
  };
}

function eventsToIr(
  events: ReadonlyMap<EventName, readonly ModelBlock[]>,
  lowering: Omit<Lowering, "asked">,
): PolicyIr["events"] {
  return Object.fromEntries(
    eventNames.flatMap((event) => {
      const blocks = events.get(event) ?? [];
      return blocks.length === 0 ? [] : [[event, eventToIr(event, blocks, lowering)] as const];
    }),
  );
}

function eventToIr(
  event: EventName,
  from: readonly ModelBlock[],
  { table, locate }: Omit<Lowering, "asked">,
): EventIr {
  const lowering = { table, asked: new Set<number>(), locate };
  const nameRule = createNaming(event, table.atoms);
  const blocks = from.map((block) => blockToIr(block, lowering, nameRule));
  return { reads: [...factsIn(lowering)].sort(), blocks };
}

/** Names of the facts that the atoms ask for. */
export function factsIn({ table, asked }: Pick<Lowering, "table" | "asked">): ReadonlySet<string> {
  const names = new Set<string>();
  for (const index of asked) {
    const atom = table.atoms[index];
    if (atom !== undefined) for (const name of factsOf(atom)) names.add(name);
  }
  return names;
}

function blockToIr({ first, rules }: ModelBlock, lowering: Lowering, nameRule: NameRule): BlockIr {
  return {
    mode: first ? "first" : "all",
    rules: rules.map((rule) => ruleToIr(rule, lowering, nameRule)),
  };
}

/** A rule over the atoms of the table. */
export function ruleToIr(
  rule: ModelRule,
  { table, asked, locate }: Lowering,
  nameRule: NameRule,
): RuleIr {
  const written = locate(rule.written);
  const moving = { table, asked, shift: written.start - rule.written.start };
  const when = conditionToIr(rule.when, moving);
  const actions: ActionIr[] = [];
  for (const action of rule.actions) {
    const lowered = actionToIr(action, moving);
    if (lowered !== null) actions.push(lowered);
  }
  return {
    id: rule.label ?? nameRule({ when, actions }),
    at: placeOf(locate(rule.span)),
    extent: extentOf(written),
    when,
    actions,
  };
}

/** Null only for an action that an error was reported for. */
function actionToIr(action: ModelAction, moving: Moving): ActionIr | null {
  const { step, written, otherwise } = action;
  if (step === null) return null;
  return {
    step,
    at: moved(extentOf(written), moving),
    when: conditionToIr(action.when, moving),
    otherwise: otherwise && actionToIr(otherwise, moving),
  };
}

function conditionToIr(condition: ModelCondition | null, moving: Moving): Condition | null {
  return condition && partToIr(condition, moving);
}

/** By hand instead of a fold, because nothing is done more often here. */
function partToIr(condition: ModelCondition, moving: Moving): Condition {
  switch (condition.op) {
    case "constant":
      return condition;
    case "atom": {
      const atom = moving.table.indexOf(condition.atom);
      moving.asked.add(atom);
      return { op: "atom", atom, at: moved(condition.at, moving) };
    }
    case "not":
      return { op: "not", of: partToIr(condition.of, moving) };
    case "and":
    case "or":
      return { op: condition.op, of: condition.of.map((part) => partToIr(part, moving)) };
    default:
      return assertNever(condition);
  }
}

function moved(at: Extent, { shift }: Moving): Extent {
  return shift === 0 ? at : [at[0] + shift, at[1] + shift];
}
