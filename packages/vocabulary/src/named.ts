import { actions } from "./actions/index.ts";
import type { Action } from "./define-action.ts";
import type { Fact, FactType } from "./define-fact.ts";
import { type EventName, eventNames, events } from "./events/index.ts";
import { facts } from "./facts/index.ts";
import type { ValueType } from "./value-type.ts";

const factsByName: ReadonlyMap<string, Fact> = new Map(facts.map((fact) => [fact.name, fact]));

const factsInBrackets: ReadonlyMap<string, Fact> = new Map(
  facts.flatMap((fact) => [
    [fact.name, fact] as const,
    ...(fact.placeholder === undefined ? [] : [[fact.placeholder, fact] as const]),
  ]),
);

const actionsByName: ReadonlyMap<string, Action> = new Map(
  actions.map((action) => [action.name, action]),
);

/** The fact of that name; undefined where there is none. */
export function standardFact(name: string): Fact | undefined {
  return factsByName.get(name);
}

/** The fact that is written so in brackets, under its own name or its traditional one; undefined where there is none. */
export function factInBrackets(name: string): Fact | undefined {
  return factsInBrackets.get(name);
}

/** Every name that facts have in brackets. */
export const bracketNames: readonly string[] = [...factsInBrackets.keys()];

/** The bare action of that name; undefined where there is none. */
export function actionNamed(name: string): Action | undefined {
  return actionsByName.get(name);
}

/** Whether the action decides what becomes of the room; at most one such per event. */
export function isOutcome(name: string): boolean {
  return actionNamed(name)?.outcome === true;
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
