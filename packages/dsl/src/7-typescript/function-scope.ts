import type { FactCounts } from "./fact-counts.ts";
import { propertyAccess } from "./literal.ts";
import type { ModuleParts } from "./module-parts.ts";
import { safeName } from "./safe-names.ts";

/** Something that code may turn out to use or not. */
export interface Use {
  used: boolean;
}

/** A constant or parameter that holds a fact; `from` is the `facts` that a constant is read from. */
export interface HeldFact extends Use {
  readonly fact: string;
  readonly from: Use | null;
}

/** What the code at one place of a function can use: facts already read, and where to read others from. */
export interface FunctionScope {
  readonly parts: ModuleParts;
  /** Name of the event's facts type. */
  readonly factsType: string;
  /** Name of the event's function; its parts are named after it. */
  readonly functionName: string;
  readonly held: ReadonlyMap<string, HeldFact>;
  /** The variables of the function, the same for all its scopes. */
  readonly variables: CodeVariables;
}

/** What every function of an event may be given: the facts, and where to add the rules and intents of a decision. */
export type CodeVariables = Readonly<Record<"facts" | "fired" | "intents", Use>>;

/** Variables that no code uses yet. */
export function unusedVariables(): CodeVariables {
  return { facts: { used: false }, fired: { used: false }, intents: { used: false } };
}

/** The name of the variable, for code that uses it. */
export function useVariable(scope: FunctionScope, name: keyof CodeVariables): string {
  scope.variables[name].used = true;
  return name;
}

/** A line of code, or a constant that is only written if something reads it. */
export type CodeLine = string | HeldFact;

/** The code that gives the fact's value: its constant, or the property itself where it is read only here. */
export function readFact(scope: FunctionScope, fact: string): string {
  const held = scope.held.get(fact);
  if (held === undefined) return propertyAccess(useVariable(scope, "facts"), fact);
  held.used = true;
  if (held.from !== null) held.from.used = true;
  return safeName(fact);
}

/** The scope in which these facts are held as well, and the lines that read them. */
export function holdFacts(
  scope: FunctionScope,
  facts: Iterable<string>,
): { readonly scope: FunctionScope; readonly lines: HeldFact[] } {
  const lines = [...new Set(facts)]
    .filter((fact) => !scope.held.has(fact))
    .map((fact): HeldFact => ({ fact, used: false, from: scope.variables.facts }));
  const held = new Map([...scope.held, ...lines.map((line) => [line.fact, line] as const)]);
  return { scope: lines.length === 0 ? scope : { ...scope, held }, lines };
}

/** The lines as text; constants that nothing reads are gone. */
export function renderLines(lines: readonly CodeLine[]): string[] {
  return lines.flatMap((line) => {
    if (typeof line === "string") return [line];
    const { fact, used } = line;
    return used ? [`const ${safeName(fact)} = ${propertyAccess("facts", fact)};`] : [];
  });
}

/** Facts that code reads more than once. */
export function repeated(counts: FactCounts): string[] {
  return [...counts].filter(([, times]) => times > 1).map(([fact]) => fact);
}
