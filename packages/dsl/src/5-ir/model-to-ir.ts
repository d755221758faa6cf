import type {
  ActionIr,
  BlockIr,
  EventIr,
  MessageIr,
  PolicyIr,
  RuleIr,
  SystemTextIr,
} from "@annae/ir";
import { type EventName, eventNames } from "@annae/vocabulary";
import type {
  Model,
  ModelAction,
  ModelBlock,
  ModelMessage,
  ModelRule,
  ModelSystemText,
} from "../4-model/model.ts";
import { contentToIr } from "./content-to-ir.ts";
import { placeOf } from "./place-of.ts";

/** The policy as its meaning, without a trace of how it was written but places. For a model without errors. */
export function modelToIr(model: Model): PolicyIr {
  return {
    version: 1,
    name: model.name,
    settings: Object.fromEntries(model.settings),
    hostFacts: Object.fromEntries(model.hostFacts),
    messages: mapped(model.messages, messageToIr),
    systemTexts: mapped(model.systemTexts, systemTextToIr),
    events: eventsToIr(model.events),
  };
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

function eventsToIr(events: ReadonlyMap<EventName, readonly ModelBlock[]>): PolicyIr["events"] {
  return Object.fromEntries(
    eventNames.flatMap((event) => {
      const blocks = events.get(event) ?? [];
      return blocks.length === 0 ? [] : [[event, eventToIr(blocks)] as const];
    }),
  );
}

function eventToIr(blocks: readonly ModelBlock[]): EventIr {
  const reads = blocks.flatMap(({ rules }) =>
    rules.flatMap((rule) => rule.reads.map(({ name }) => name)),
  );
  return { reads: [...new Set(reads)].sort(), blocks: blocks.map(blockToIr) };
}

function blockToIr({ first, rules }: ModelBlock): BlockIr {
  return { mode: first ? "first" : "all", rules: rules.map(ruleToIr) };
}

function ruleToIr({ id, span, when, actions }: ModelRule): RuleIr {
  return { id, at: placeOf(span), when, actions: actions.flatMap((one) => actionToIr(one) ?? []) };
}

/** Null only for an action that an error was reported for. */
function actionToIr({ step, when, otherwise }: ModelAction): ActionIr | null {
  return step && { step, when, otherwise: otherwise && actionToIr(otherwise) };
}
