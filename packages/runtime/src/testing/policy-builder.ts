import {
  type ActionIr,
  type BlockIr,
  type Condition,
  type Content,
  type DeclarationIr,
  type EventIr,
  type MessageIr,
  type Place,
  type Policy,
  policyFromIr,
  type RuleIr,
  type SendLimit,
  type SystemTextIr,
  type Template,
} from "@annae/ir";
import { type EventName, type KindName, kindNamed, type Value } from "@annae/vocabulary";
import { factsOf } from "../explain/condition-text.ts";

const at: Place = { file: "test.rules", line: 1, column: 1 };

/** The fact of that name has that value; without a value: is yes. */
export function is(fact: string, value: Value = true): Condition {
  if (value === true) return { op: "fact", fact };
  const type = { kind: typeof value === "number" ? "number" : "text" } as const;
  return { op: "compare", left: { fact, type }, by: "is", right: { value, type } };
}

/** The condition does not hold. */
export function isNot(condition: Condition): Condition {
  return { op: "not", of: condition };
}

/** All the conditions hold. */
export function both(...of: readonly Condition[]): Condition {
  return { op: "and", of };
}

/** The fact is at least that number. */
export function atLeast(fact: string, value: number): Condition {
  const type = { kind: "number" } as const;
  return { op: "compare", left: { fact, type }, by: ">=", right: { value, type } };
}

/** Sends a message of the policy. */
export function send(message: string, limit: SendLimit = null): ActionIr {
  return { step: { do: "send", message, limit }, when: null, otherwise: null };
}

/** Sends a platform message by its code. */
export function sendSystem(system: string, limit: SendLimit = null): ActionIr {
  return { step: { do: "send", system, limit }, when: null, otherwise: null };
}

/** Does a bare action, such as "assign". */
export function act(action: string): ActionIr {
  return { step: { do: "effect", action }, when: null, otherwise: null };
}

/** The action if the condition holds, else the other one. */
export function given(
  when: Condition,
  action: ActionIr,
  otherwise: ActionIr | null = null,
): ActionIr {
  return { ...action, when, otherwise };
}

/** A rule of that id; null: always. */
export function rule(id: string, when: Condition | null, ...actions: readonly ActionIr[]): RuleIr {
  return { id, at, when, actions };
}

/** The first rule that holds, alone. */
export function first(...rules: readonly RuleIr[]): BlockIr {
  return { mode: "first", rules };
}

/** Every rule that holds. */
export function all(...rules: readonly RuleIr[]): BlockIr {
  return { mode: "all", rules };
}

/** A message; one named like a kind is of that kind, another is a plain notice. */
export function message(
  name: string,
  text: string | Template,
  rest: Partial<MessageIr> & Partial<Omit<Content, "text">> = {},
): MessageIr {
  const { image = null, buttons = [], ...others } = rest;
  return {
    name,
    kind: (kindNamed(name)?.name ?? "notice") as KindName,
    title: null,
    at,
    opening: null,
    content: { text: typeof text === "string" ? [text] : text, image, buttons },
    variants: {},
    ...others,
  };
}

/** A wording of a platform message. */
export function systemText(
  code: string,
  text: Template,
  buttons: SystemTextIr["buttons"] = [],
): SystemTextIr {
  return { code, at, text, buttons };
}

/** What a policy for a test is made of; everything may be left out. */
export interface PolicyParts {
  readonly on?: Readonly<Partial<Record<EventName, BlockIr>>>;
  readonly messages?: readonly MessageIr[];
  readonly systemTexts?: readonly SystemTextIr[];
  readonly settings?: readonly DeclarationIr[];
  readonly hostFacts?: readonly DeclarationIr[];
}

/** A policy that decides by its IR, named "test". */
export function policyOf(parts: PolicyParts): Policy {
  const { on = {}, messages = [], systemTexts = [], settings = [], hostFacts = [] } = parts;
  return policyFromIr({
    version: 1,
    name: "test",
    settings: byName(settings, ({ name }) => name),
    hostFacts: byName(hostFacts, ({ name }) => name),
    messages: byName(messages, ({ name }) => name),
    systemTexts: byName(systemTexts, ({ code }) => code),
    events: Object.fromEntries(
      Object.entries(on).map(([name, block]) => [name, eventOf(block)] as const),
    ),
  });
}

function eventOf(block: BlockIr): EventIr {
  const conditions = block.rules.flatMap((each) => [
    ...(each.when === null ? [] : [each.when]),
    ...each.actions.flatMap(conditionsOf),
  ]);
  const reads = [...new Set(conditions.flatMap((condition) => [...factsOf(condition)]))].sort();
  return { reads, blocks: [block] };
}

function conditionsOf({ when, otherwise }: ActionIr): readonly Condition[] {
  return [...(when === null ? [] : [when]), ...(otherwise === null ? [] : conditionsOf(otherwise))];
}

function byName<T>(items: readonly T[], nameOf: (item: T) => string): Record<string, T> {
  return Object.fromEntries(items.map((item) => [nameOf(item), item]));
}
