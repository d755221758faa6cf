import type { DeclarationIr, Facts, Policy } from "@annae/ir";
import { emptyValue, standardFact, type Value, type World } from "@annae/vocabulary";

/** Asks one frozen world, each fact at most once, and only when somebody wants to know. */
export interface FactReader {
  /** The fact's value; undefined where neither policy nor vocabulary knows the name. */
  readonly read: (name: string) => Value | undefined;
  /** Every fact asked for so far. */
  readonly asked: () => Facts;
}

/** What a reader looks in: the policy's own settings and facts first, then the vocabulary's facts. */
export interface FactSources {
  readonly policy: Pick<Policy, "settings" | "hostFacts">;
  readonly world: World;
}

/** A reader that remembers: the second question about a fact costs nothing and has the same answer. */
export function createFactReader(sources: FactSources): FactReader {
  const known = new Map<string, Value | undefined>();
  return {
    read: (name) => {
      if (!known.has(name)) known.set(name, lookUp(sources, name));
      return known.get(name);
    },
    asked: () => collect([...known]),
  };
}

/** The facts of these names, frozen; a name that nobody knows is left out. */
export function readFacts(reader: FactReader, names: readonly string[]): Facts {
  return collect(names.map((name) => [name, reader.read(name)]));
}

function lookUp({ policy, world }: FactSources, name: string): Value | undefined {
  if (Object.hasOwn(policy.settings, name)) {
    return declared(policy.settings[name], world.settings.own, name);
  }
  if (Object.hasOwn(policy.hostFacts, name)) {
    return declared(policy.hostFacts[name], world.host, name);
  }
  return standardFact(name)?.read(world);
}

function declared(
  declaration: DeclarationIr | undefined,
  given: Readonly<Record<string, Value>>,
  name: string,
): Value | undefined {
  if (Object.hasOwn(given, name)) return given[name];
  return declaration && (declaration.default ?? emptyValue(declaration.type));
}

function collect(entries: readonly (readonly [string, Value | undefined])[]): Facts {
  const values: Record<string, Value> = {};
  for (const [name, value] of entries) if (value !== undefined) values[name] = value;
  return Object.freeze(values);
}
