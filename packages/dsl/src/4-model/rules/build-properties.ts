import type { DeedIr, Pace } from "@annae/ir";
import type { DeedNode, Name, PaceNode, PropertyNode } from "@annae/syntax";
import { actionNamed, actions, type EventName, eventNames } from "@annae/vocabulary";
import { unknownEvent } from "../../3-policy/diagnostics.ts";
import { reportUnknownName } from "../../3-policy/findings.ts";
import { unknownAction } from "../diagnostics.ts";
import type { ModelProperty } from "../model.ts";
import { typeCondition } from "../types/type-condition.ts";
import { type ActionsAtHand, reportUnknownMessage } from "./build-action.ts";
import { impossiblePace } from "./diagnostics.ts";

/** The properties whose names are all known; what is not is reported. */
export function buildProperties(
  nodes: readonly PropertyNode[],
  atHand: ActionsAtHand,
): readonly ModelProperty[] {
  return nodes.flatMap((node) => buildProperty(node, atHand) ?? []);
}

function buildProperty(node: PropertyNode, atHand: ActionsAtHand): ModelProperty | null {
  const deeds = node.deeds.map((deed) => buildDeed(deed, atHand));
  const events = node.events.map((event) => eventNamed(event, atHand));
  const when = node.when && typeCondition(node.when, atHand, []);
  const pace = node.pace && buildPace(node.pace, node.demand, atHand);
  const isKnown = (node.when === null || when !== null) && (node.pace === null || pace !== null);
  const known = {
    deeds: deeds.filter((one) => one !== null),
    events: events.filter((one) => one !== null),
  };
  if (!isKnown || known.deeds.length < deeds.length || known.events.length < events.length)
    return null;
  return { demand: node.demand, ...known, pace, when, span: node.span };
}

function buildPace(
  { moreThan, within, withoutReply, isLate }: PaceNode,
  demand: PropertyNode["demand"],
  { findings }: ActionsAtHand,
): Pace | null {
  const [count, withinMs] = [Number(moreThan?.value), Number(within.value)];
  const refuse = (of: ImpossiblePace, { span } = within) => {
    if (!findings.isDamaged(span)) findings.report(impossiblePace(span, { of }));
    return null;
  };
  if (demand === "always") return refuse("always");
  if (withinMs <= 0) return refuse("window");
  if (moreThan === null || isLate) return refuse("place");
  if (!Number.isSafeInteger(count) || count < 1) return refuse("count", moreThan);
  return { moreThan: count, withinMs, withoutReply };
}

type ImpossiblePace = Parameters<typeof impossiblePace>[1]["of"];

function buildDeed(deed: DeedNode, atHand: ActionsAtHand): DeedIr | null {
  const { findings } = atHand;
  if (deed.do === "effect") {
    const { text } = deed.action;
    if (actionNamed(text) !== undefined) return { do: "effect", action: text };
    const known = [...actions.map(({ name }) => name), "send", "tell"];
    const details = { name: text, isMessage: atHand.messages.has(text), known };
    reportUnknownName(findings, unknownAction, deed.action, details, known);
    return null;
  }
  const names = (deed.names ?? deed.but).map((name) => messageNamed(name, deed.do, atHand));
  const known = names.filter((name) => name !== null);
  if (known.length < names.length) return null;
  return deed.names === null ? { do: deed.do, but: known } : { do: deed.do, messages: known };
}

function messageNamed(name: Name, verb: "send" | "tell", atHand: ActionsAtHand): string | null {
  const { messages, installation } = atHand;
  const isCode = verb === "send" && installation.systemCodes.has(name.text);
  if (isCode || messages.has(name.text)) return name.text;
  reportUnknownMessage(name, verb, atHand);
  return null;
}

function eventNamed(name: Name, { findings }: ActionsAtHand): EventName | null {
  const event = eventNames.find((one) => one === name.text);
  if (event !== undefined) return event;
  reportUnknownName(findings, unknownEvent, name, { name: name.text }, eventNames);
  return null;
}
