import {
  type ActionIr,
  type Atom,
  type BlockIr,
  type Condition,
  type Content,
  type DeclarationIr,
  type MessageIr,
  type Place,
  type Policy,
  policyFromIr,
  type RuleIr,
  type SendLimit,
  type SystemTextIr,
  type Template,
} from "@annae/ir";
import { asking, indexedEvents } from "@annae/ir/testing";
import { type EventName, type KindName, kindNamed, type Value } from "@annae/vocabulary";

/** A condition with its atoms in it. */
type Asked = Condition<Atom>;

const at: Place = { file: "test.rules", line: 1, column: 1 };
const nowhere = [0, 0] as const;

/** The fact of that name has that value; without a value: is yes. */
export function is(fact: string, value: Value = true): Asked {
  if (value === true) return asking.yes(fact);
  const type = typeof value === "number" ? "number" : "text";
  return asking.compare({ fact }, "is", { value, type });
}

/** The condition does not hold. */
export const isNot = asking.not;

/** All the conditions hold. */
export const both = asking.all;

/** The fact is at least that number. */
export function atLeast(fact: string, value: number): Asked {
  return asking.compare({ fact }, ">=", { value, type: "number" });
}

/** Sends a message of the policy. */
export function send(message: string, limit: SendLimit = null): ActionIr<Atom> {
  return { step: { do: "send", message, limit }, at: nowhere, when: null, otherwise: null };
}

/** Sends a platform message by its code. */
export function sendSystem(system: string, limit: SendLimit = null): ActionIr<Atom> {
  return { step: { do: "send", system, limit }, at: nowhere, when: null, otherwise: null };
}

/** Does a bare action, such as "assign". */
export function act(action: string): ActionIr<Atom> {
  return { step: { do: "effect", action }, at: nowhere, when: null, otherwise: null };
}

/** The action if the condition holds, else the other one. */
export function given(
  when: Asked,
  action: ActionIr<Atom>,
  otherwise: ActionIr<Atom> | null = null,
): ActionIr<Atom> {
  return { ...action, when, otherwise };
}

/** A rule of that id; null: always. */
export function rule(
  id: string,
  when: Asked | null,
  ...actions: readonly ActionIr<Atom>[]
): RuleIr<Atom> {
  return { id, at, extent: nowhere, when, actions };
}

/** The first rule that holds, alone. */
export function first(...rules: readonly RuleIr<Atom>[]): BlockIr<Atom> {
  return { mode: "first", rules };
}

/** Every rule that holds. */
export function all(...rules: readonly RuleIr<Atom>[]): BlockIr<Atom> {
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
    cases: [],
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
  readonly on?: Readonly<Partial<Record<EventName, BlockIr<Atom>>>>;
  readonly messages?: readonly MessageIr[];
  readonly systemTexts?: readonly SystemTextIr[];
  readonly settings?: readonly DeclarationIr[];
  readonly hostFacts?: readonly DeclarationIr[];
}

/** A policy that decides by its IR, named "test". */
export function policyOf(parts: PolicyParts): Policy {
  const { on = {}, messages = [], systemTexts = [], settings = [], hostFacts = [] } = parts;
  return policyFromIr({
    version: 2,
    properties: [],
    name: "test",
    facts: {},
    settings: byName(settings, ({ name }) => name),
    hostFacts: byName(hostFacts, ({ name }) => name),
    messages: byName(messages, ({ name }) => name),
    systemTexts: byName(systemTexts, ({ code }) => code),
    ...indexedEvents(
      Object.fromEntries(Object.entries(on).map(([name, block]) => [name, [block]] as const)),
    ),
  });
}

function byName<T>(items: readonly T[], nameOf: (item: T) => string): Record<string, T> {
  return Object.fromEntries(items.map((item) => [nameOf(item), item]));
}
