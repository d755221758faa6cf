import { columns, indented, lineWidth } from "./columns.ts";
import { type FunctionScope, type HeldFact, readFact } from "./function-scope.ts";
import { stringLiteral } from "./literal.ts";
import { safeName } from "./safe-names.ts";

/** Writes the call of a function, from the scope in which the call stands. */
export type Call = (from: FunctionScope) => string;

/** A function of the module that does a part of what another does; it is given the facts that it reads. */
export interface PartFunction {
  readonly scope: FunctionScope;
  /** Writes the function, once its body is known, and gives its call. */
  readonly close: (returns: string, body: readonly string[]) => Call;
}

/** A parameter that is not a fact; whoever calls has a variable of the same name. */
export interface Parameter {
  readonly name: string;
  readonly type: string;
}

/** Opens a function for a part of what the outer scope's function does. */
export function openPart(
  outer: FunctionScope,
  suffix: string,
  others: readonly Parameter[] = [],
): PartFunction {
  const name = outer.parts.claim(`${outer.functionName}${suffix}`);
  const held = new Map<string, HeldFact>();
  for (const fact of outer.held.keys()) held.set(fact, { fact, used: false, from: null });
  const scope: FunctionScope = { ...outer, held, facts: { used: false } };
  return { scope, close: (returns, body) => closePart(name, scope, others, returns, body) };
}

function closePart(
  name: string,
  scope: FunctionScope,
  others: readonly Parameter[],
  returns: string,
  body: readonly string[],
): Call {
  const { factsType, held, facts, parts } = scope;
  const given = [...held.keys()].filter((fact) => held.get(fact)?.used).sort();
  const parameters = [
    ...(facts.used ? [{ name: "facts", type: factsType }] : []),
    ...given.map((fact) => ({
      name: safeName(fact),
      type: `${factsType}[${stringLiteral(fact)}]`,
    })),
    ...others,
  ];
  parts.events.push(layFunction(name, parameters, returns, body));
  return (from) => {
    if (facts.used) from.facts.used = true;
    const passed = given.map((fact) => readFact(from, fact));
    const first = facts.used ? ["facts"] : [];
    return `${name}(${[...first, ...passed, ...others.map((other) => other.name)].join(", ")})`;
  };
}

/** A function declaration; parameters that do not fit on one line stand on lines of their own. */
export function layFunction(
  name: string,
  parameters: readonly Parameter[],
  returns: string,
  body: readonly string[],
): string {
  const typed = parameters.map((parameter) => `${parameter.name}: ${parameter.type}`);
  const flat = `function ${name}(${typed.join(", ")}): ${returns} {`;
  const head =
    columns(flat) <= lineWidth
      ? [flat]
      : [`function ${name}(`, ...indented(typed.map((one) => `${one},`)), `): ${returns} {`];
  return [...head, ...indented(body), "}"].join("\n");
}
