import {
  type ActionIr,
  type AtomTable,
  type BlockIr,
  createAtomTable,
  type EventIr,
  type FactIr,
  factsAsked,
  factsSaid,
  type MessageIr,
  mapAtoms,
  type PolicyIr,
  type PropertyIr,
  type RuleIr,
  rulesOf,
  type SystemTextIr,
} from "@annae/ir";
import { type EventName, eventNames } from "@annae/vocabulary";
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
import { contentToIr } from "./content-to-ir.ts";
import { placeOf } from "./place-of.ts";
import { createNaming, type NameRule } from "./rule-names.ts";

/** The policy as its meaning, without a trace of how it was written but places. For a model without errors. */
export function modelToIr(model: Model): PolicyIr {
  const table = createAtomTable();
  const events = eventsToIr(model.events, table);
  const messages = mapped(model.messages, messageToIr);
  const properties = model.properties.map((property) => propertyToIr(property, table));
  const asking = [
    ...Object.values(events).flatMap(rulesOf),
    ...properties.map(({ when }) => ({ when, actions: [] })),
  ];
  const asked = factsAsked(asking, table.atoms);
  return {
    version: 2,
    name: model.name,
    facts: factsToIr(new Set([...asked, ...factsSaid({ messages })]), model),
    atoms: table.atoms,
    settings: Object.fromEntries(model.settings),
    hostFacts: Object.fromEntries(model.hostFacts),
    messages,
    systemTexts: mapped(model.systemTexts, systemTextToIr),
    events,
    properties,
  };
}

function propertyToIr({ span, when, ...claim }: ModelProperty, table: AtomTable): PropertyIr {
  return { ...claim, at: placeOf(span), extent: extentOf(span), when: conditionToIr(when, table) };
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

function messageToIr(message: ModelMessage): MessageIr {
  const { name, kind, title, opening, span, content, variants } = message;
  return {
    name,
    kind,
    title,
    at: placeOf(span),
    opening,
    content: contentToIr(content),
    variants: mapped(variants, contentToIr),
  };
}

function systemTextToIr({ code, span, text, buttons }: ModelSystemText): SystemTextIr {
  return {
    code,
    at: placeOf(span),
    text: text?.template ?? [],
    buttons: buttons.map(({ button }) => button),
  };
}

function eventsToIr(
  events: ReadonlyMap<EventName, readonly ModelBlock[]>,
  table: AtomTable,
): PolicyIr["events"] {
  return Object.fromEntries(
    eventNames.flatMap((event) => {
      const blocks = events.get(event) ?? [];
      return blocks.length === 0 ? [] : [[event, eventToIr(event, blocks, table)] as const];
    }),
  );
}

function eventToIr(event: EventName, from: readonly ModelBlock[], table: AtomTable): EventIr {
  const nameRule = createNaming(event, table.atoms);
  const blocks = from.map((block) => blockToIr(block, table, nameRule));
  const reads = factsAsked(rulesOf({ blocks }), table.atoms);
  return { reads: [...reads].sort(), blocks };
}

function blockToIr({ first, rules }: ModelBlock, table: AtomTable, nameRule: NameRule): BlockIr {
  return {
    mode: first ? "first" : "all",
    rules: rules.map((rule) => ruleToIr(rule, table, nameRule)),
  };
}

function ruleToIr(rule: ModelRule, table: AtomTable, nameRule: NameRule): RuleIr {
  const when = conditionToIr(rule.when, table);
  const actions = rule.actions.flatMap((one) => actionToIr(one, table) ?? []);
  return {
    id: rule.label ?? nameRule({ when, actions }),
    at: placeOf(rule.span),
    extent: extentOf(rule.written),
    when,
    actions,
  };
}

/** Null only for an action that an error was reported for. */
function actionToIr(action: ModelAction, table: AtomTable): ActionIr | null {
  const { step, written, otherwise } = action;
  if (step === null) return null;
  return {
    step,
    at: extentOf(written),
    when: conditionToIr(action.when, table),
    otherwise: otherwise && actionToIr(otherwise, table),
  };
}

function conditionToIr(condition: ModelCondition | null, table: AtomTable) {
  return condition && mapAtoms(condition, table.indexOf);
}
