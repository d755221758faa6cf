import {
  type BlockIr,
  type Content,
  createAtomTable,
  type EventIr,
  type FactIr,
  factsSaid,
  type MessageIr,
  type PolicyIr,
  type SystemTextIr,
} from "@annae/ir";
import type { Locate } from "@annae/syntax";
import { type EventName, eventNames } from "@annae/vocabulary";
import type {
  Model,
  ModelBlock,
  ModelContent,
  ModelMessage,
  ModelSystemText,
} from "../4-model/model.ts";
import { placeOf } from "./place-of.ts";
import { createNaming, type NameRule } from "./rule-names.ts";
import { factsIn, type Lowering, propertyToIr, ruleToIr } from "./rule-to-ir.ts";

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

/** What a message says and shows, without places. */
function contentToIr({ text, image, buttons }: ModelContent): Content {
  return {
    text: text?.template ?? [],
    image: image?.source ?? null,
    buttons: buttons.map(({ button }) => button),
  };
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

function blockToIr({ first, rules }: ModelBlock, lowering: Lowering, nameRule: NameRule): BlockIr {
  return {
    mode: first ? "first" : "all",
    rules: rules.map((rule) => ruleToIr(rule, lowering, nameRule)),
  };
}
