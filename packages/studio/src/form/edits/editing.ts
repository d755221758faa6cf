import { type ModelRule, syntaxOf } from "@annae/dsl";
import type {
  MessageBody,
  MessageDeclaration,
  OnBlock,
  Rule,
  Span,
  Syntax,
  SystemDeclaration,
} from "@annae/syntax";
import type { Doc } from "@annae/vocabulary";
import type { PolicyText } from "../policy-text.ts";
import type { TextPatch } from "../text-patch.ts";
import type { ContentKey } from "../view/form.ts";
import { idsIn } from "../view/view-rules.ts";
import type { Viewing } from "../view/viewing.ts";
import type { FormRefusal } from "./form-edit.ts";
import { refusals } from "./refusals.ts";

/** What edits are made of: the text, and what is seen of it. */
export interface Editing {
  readonly text: PolicyText;
  readonly viewing: Viewing;
}

/** Something of the text that an edit changes; where another policy has it, what it comes to is written as an override. */
export interface Thing {
  readonly syntax: Syntax;
  /** From its first word to its last. */
  readonly start: number;
  readonly end: number;
  /** Null: what stands there is no part of a message or rule, and is the policy's own. */
  readonly what: MessageDeclaration | SystemDeclaration | RuleIn | null;
}

/** A rule and the block that it stands in. */
export interface RuleIn {
  readonly node: "ruleIn";
  readonly rule: Rule;
  readonly block: OnBlock;
}

/** Patches of something, in the file where it stands. */
export interface ThingChange {
  readonly thing: Thing;
  readonly patches: readonly TextPatch[];
}

/** What an edit comes to, before it is known where it can be written. */
export interface Plan {
  readonly name: Doc;
  readonly changes: readonly ThingChange[];
  /** Why what came of it is not what was meant; null: it is. */
  readonly check?: (after: PolicyText) => FormRefusal | null;
}

/** Whether there is no plan. */
export function isRefusal(one: object): one is FormRefusal {
  return "why" in one;
}

/** The message of that name, or the platform's of that code, as it counts. */
export function messageNamed(
  name: string,
  { viewing }: Editing,
): (Thing & { readonly what: MessageDeclaration | SystemDeclaration }) | FormRefusal {
  const { model, items } = viewing;
  const at = model.messages.get(name)?.span ?? model.systemTexts.get(name)?.span;
  const node = items.find(
    (item) =>
      (item.node === "message" && item.name.span === at) ||
      (item.node === "system" && item.code.span === at),
  );
  if (node?.node !== "message" && node?.node !== "system") return refusals.noMessage(name);
  const thing = thingAt(node.span, viewing);
  return thing === undefined ? refusals.damaged() : { ...thing, what: node };
}

/** A stretch of a file. */
function thingAt(span: Span, { analysis }: Viewing): Omit<Thing, "what"> | undefined {
  const { source, start, end } = analysis.locate(span);
  const syntax = syntaxOf(analysis, source.path);
  return syntax && { syntax, start, end };
}

/** A part of a message that has a text, a picture and buttons of its own. */
export interface BodyPlace {
  readonly body: MessageBody;
  /** From here on its `{` is the next. */
  readonly head: number;
  /** Behind its `}`. */
  readonly end: number;
  /** Where it begins. */
  readonly start: number;
}

/** The content of the message. */
export function bodyOf(thing: Thing, key: ContentKey): BodyPlace | FormRefusal {
  const { what, syntax } = thing;
  const place = (span: Span, head: Span, body: MessageBody) => {
    const { start, end } = syntax.locate(span);
    return { body, start, head: syntax.locate(head).end, end };
  };
  if (what === null || what.node === "ruleIn") return refusals.noContent();
  if (key === "default") {
    const name = what.node === "message" ? what.name : what.code;
    return place(what.span, name.span, what.body);
  }
  if (what.node === "system") return refusals.platformOnly(what.code.text);
  if ("channel" in key) {
    const own = what.variants.find(({ channel }) => channel.text === key.channel);
    return own === undefined ? refusals.noContent() : place(own.span, own.channel.span, own.body);
  }
  const own = what.cases[key.case];
  return own === undefined ? refusals.noContent() : place(own.span, own.when.span, own.body);
}

/** A rule, and what is known of it. */
export interface RuleThing extends Thing {
  readonly what: RuleIn;
  readonly model: ModelRule;
}

/** The rule of that id. */
export function ruleNamed(id: string, { viewing }: Editing): RuleThing | FormRefusal {
  const { model, items } = viewing;
  const known = [...idsIn(model)].find(([, own]) => own === id)?.[0];
  if (known === undefined) return refusals.noRule(id);
  for (const block of items) {
    if (block.node !== "on") continue;
    const rule = block.rules.find((one) => one.span === known.written);
    if (rule?.node !== "rule") continue;
    const thing = thingAt(rule.span, viewing);
    if (thing === undefined) return refusals.damaged();
    return { ...thing, what: { node: "ruleIn", rule, block }, model: known };
  }
  return refusals.noRule(id);
}

/** The policy's own main file, as something that things are added to. */
export function ownFile({ text }: Editing): Thing | FormRefusal {
  const syntax = syntaxOf(text.analysis, text.entry);
  if (syntax === undefined) return refusals.damaged();
  return { syntax, start: 0, end: syntax.source.text.length, what: null };
}
