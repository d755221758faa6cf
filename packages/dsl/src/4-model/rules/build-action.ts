import type { SendLimit, Step } from "@annae/ir";
import { type ActionNode, type Name, spanning } from "@annae/syntax";
import { actionNamed, actions } from "@annae/vocabulary";
import { reportUnknownName } from "../../3-policy/findings.ts";
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
  if (verb.text === "send" || verb.text === "tell") {
    return message && buildSend(verb.text, message, limit, atHand);
  }
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
  verb: "send" | "tell",
  message: Name,
  limit: SendLimit,
  atHand: ActionsAtHand,
): Step | null {
  const { messages, installation, findings } = atHand;
  const { text, span } = message;
  const said = { message: text, limit };
  if (messages.has(text)) return verb === "send" ? { do: verb, ...said } : { do: verb, ...said };
  if (!installation.systemCodes.has(text)) reportUnknownMessage(message, verb, atHand);
  else if (verb === "send") return { do: "send", system: text, limit };
  else findings.report(platformMessageTold(span, { name: text }));
  return null;
}

/** Reports a name that is none of what can be sent or told. */
export function reportUnknownMessage(
  name: Name,
  verb: "send" | "tell",
  { messages, installation, findings }: ActionsAtHand,
): void {
  if (findings.mayExist(name.text)) return;
  const codes = verb === "send" ? installation.systemCodes : [];
  reportUnknownName(findings, unknownMessage, name, { name: name.text }, messages, codes);
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
