import type { SendLimit, Step } from "@annae/ir";
import { actionNamed, actions } from "@annae/vocabulary";
import { spanning } from "../../0-source/span.ts";
import type { ActionNode } from "../../2-syntax/ast.ts";
import { platformMessageTold, unknownAction, unknownMessage } from "../diagnostics.ts";
import type { FactUse, ModelAction } from "../model.ts";
import type { Resolving } from "../names/resolving.ts";
import { typeCondition } from "../types/type-condition.ts";
import { badInterval } from "./diagnostics.ts";

/** What an action needs besides names of facts. */
export interface ActionsAtHand extends Resolving {
  /** Names of the messages that can be sent. */
  readonly messages: ReadonlySet<string>;
}

/** What could not be understood of a rule. */
export interface Trouble {
  sound: boolean;
  lost: boolean;
}

/** The action with its names resolved; what could not be understood is noted as trouble. */
export function buildAction(
  node: ActionNode,
  atHand: ActionsAtHand,
  reads: FactUse[],
  trouble: Trouble,
): ModelAction {
  const when = node.when && typeCondition(node.when, atHand, reads);
  if (node.when !== null && when === null) trouble.sound = false;
  const step = buildStep(node, atHand);
  if (step === null) trouble.lost = true;
  return {
    step,
    span: node.message?.span ?? node.verb.span,
    written: spanning(node.verb.span, node.message?.span ?? node.verb.span),
    when,
    otherwise: node.otherwise && buildAction(node.otherwise, atHand, reads, trouble),
  };
}

function buildStep(node: ActionNode, atHand: ActionsAtHand): Step | null {
  const { verb, message } = node;
  const limit = sendLimit(node, atHand);
  if (verb.text === "send") return message && buildSend(message, limit, atHand);
  if (verb.text === "tell") return message && buildTell(message, limit, atHand);
  if (actionNamed(verb.text) !== undefined) return { do: "effect", action: verb.text };
  if (atHand.findings.isDamaged(verb.span)) return null;
  const names = [...actions.map((action) => action.name), "send", "tell"];
  const suggestion = atHand.findings.suggest(verb, names);
  const details = { name: verb.text, isMessage: atHand.messages.has(verb.text), known: names };
  const fix = details.isMessage
    ? { edits: [{ span: { ...verb.span, end: verb.span.start }, text: "send " }] }
    : suggestion?.fix;
  atHand.findings.report(unknownAction(verb.span, { ...details, nearest: suggestion?.name }, fix));
  return null;
}

function buildSend(
  message: NonNullable<ActionNode["message"]>,
  limit: SendLimit,
  { messages, installation, findings }: ActionsAtHand,
): Step | null {
  const { text, span } = message;
  if (messages.has(text)) return { do: "send", message: text, limit };
  if (installation.systemCodes.has(text)) return { do: "send", system: text, limit };
  if (findings.mayExist(text)) return null;
  const suggestion = findings.suggest(message, messages, installation.systemCodes);
  findings.report(unknownMessage(span, { name: text, nearest: suggestion?.name }, suggestion?.fix));
  return null;
}

function buildTell(
  message: NonNullable<ActionNode["message"]>,
  limit: SendLimit,
  { messages, installation, findings }: ActionsAtHand,
): Step | null {
  const { text, span } = message;
  if (messages.has(text)) return { do: "tell", message: text, limit };
  if (installation.systemCodes.has(text)) {
    findings.report(platformMessageTold(span, { name: text }));
    return null;
  }
  if (findings.mayExist(text)) return null;
  const suggestion = findings.suggest(message, messages);
  findings.report(unknownMessage(span, { name: text, nearest: suggestion?.name }, suggestion?.fix));
  return null;
}

function sendLimit({ frequency }: ActionNode, { findings }: ActionsAtHand): SendLimit {
  if (frequency === null) return null;
  if (frequency.often === "once") return { once: true };
  if (frequency.often === "onceADay") return { onceADay: true };
  const { type, value, span } = frequency.duration;
  if (type.kind === "duration" && typeof value === "number" && value > 0) return { everyMs: value };
  if (!findings.isDamaged(span)) findings.report(badInterval(span, {}));
  return { once: true };
}
