import { actions } from "./actions/index.ts";
import type { Channel } from "./channel.ts";
import type { Action } from "./define-action.ts";
import type { Fact, FactType } from "./define-fact.ts";
import type { WorldLaw } from "./define-law.ts";
import { type EventName, eventNames, events } from "./events/index.ts";
import { facts } from "./facts/index.ts";
import { worldLaws } from "./laws/index.ts";
import type { ValueType } from "./value-type.ts";

/** What policies can talk about, with the channels of this installation. */
export interface Vocabulary {
  readonly facts: ReadonlyMap<string, Fact>;
  /** Facts by their name in brackets: the fact's own, and the traditional one where there is one. */
  readonly placeholders: ReadonlyMap<string, Fact>;
  readonly actions: ReadonlyMap<string, Action>;
  readonly channels: ReadonlyMap<string, Channel>;
  /** Codes of all platform messages of all channels. */
  readonly systemCodes: ReadonlySet<string>;
  /** What facts can never do together. */
  readonly laws: readonly WorldLaw[];
}

/** The standard facts and actions, and these channels. */
export function createVocabulary(channels: readonly Channel[]): Vocabulary {
  const placeholders = new Map<string, Fact>();
  for (const fact of facts) {
    placeholders.set(fact.name, fact);
    if (fact.placeholder !== undefined) placeholders.set(fact.placeholder, fact);
  }
  return {
    facts: new Map(facts.map((fact) => [fact.name, fact])),
    placeholders,
    actions: new Map(actions.map((action) => [action.name, action])),
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    systemCodes: new Set(channels.flatMap((channel) => Object.keys(channel.systemMessages))),
    laws: worldLaws,
  };
}

/** The fact's type with its open domains filled in. */
export function resolveType(
  type: FactType,
  domains: { readonly channels: readonly string[]; readonly situations: readonly string[] },
): ValueType {
  if (type.kind !== "oneOf" || typeof type.values !== "string") return type as ValueType;
  return { kind: "oneOf", values: domains[type.values] };
}

/** The events at which the fact has a meaning; null: all. */
export function eventsOf({ needs }: Pick<Fact, "needs">): readonly EventName[] | null {
  if (needs === undefined) return null;
  return eventNames.filter((event) => events[event].supplies.includes(needs));
}
