import { codeWidth, columns, indented } from "./columns.ts";
import {
  type CodeVariables,
  type FunctionScope,
  type HeldFact,
  readFact,
  unusedVariables,
  useVariable,
} from "./function-scope.ts";
import { stringLiteral } from "./literal.ts";
import { runtimeType } from "./module-parts.ts";
import { safeName } from "./safe-names.ts";

/** Writes the call of a function, from the scope in which the call stands. */
export type Call = (from: FunctionScope) => string;

/** A function of the module that does a part of what another does; it is given the facts that it reads. */
export interface PartFunction {
  readonly scope: FunctionScope;
  /** Writes the function, once its body is known, and gives its call. */
  readonly close: (returns: string, body: readonly string[]) => Call;
}

interface Parameter {
  readonly name: string;
  readonly type: string;
}

/** Opens a function for a part of what the outer scope's function does. */
export function openPart(outer: FunctionScope, suffix: string): PartFunction {
  const name = outer.parts.claim(`${outer.functionName}${suffix}`);
  const held = new Map<string, HeldFact>();
  for (const fact of outer.held.keys()) held.set(fact, { fact, used: false, from: null });
  const scope: FunctionScope = { ...outer, held, variables: unusedVariables() };
  return { scope, close: (returns, body) => closePart(name, scope, returns, body) };
}

/** Its parameters are what the body turned out to use; whoever calls has variables of the same names. */
function closePart(
  name: string,
  scope: FunctionScope,
  returns: string,
  body: readonly string[],
): Call {
  const { factsType, held, variables, parts } = scope;
  const given = [...held.keys()].filter((fact) => held.get(fact)?.used).sort();
  const used = variableNames.filter((variable) => variables[variable].used);
  const parameters = [
    ...used.map((variable) => ({ name: variable, type: variableType(variable, scope) })),
    ...given.map((fact) => ({
      name: safeName(fact),
      type: `${factsType}[${stringLiteral(fact)}]`,
    })),
  ];
  parts.events.push(layFunction(name, parameters, returns, body));
  return (from) => {
    const passed = given.map((fact) => readFact(from, fact));
    return `${name}(${[...used.map((variable) => useVariable(from, variable)), ...passed].join(", ")})`;
  };
}

const variableNames = ["facts", "fired", "intents"] as const;

function variableType(name: keyof CodeVariables, { factsType, parts }: FunctionScope): string {
  switch (name) {
    case "facts":
      return factsType;
    case "fired":
      return "string[]";
    case "intents":
      return `${runtimeType(parts, "Intent")}[]`;
  }
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
    columns(flat) <= codeWidth
      ? [flat]
      : [`function ${name}(`, ...indented(typed.map((one) => `${one},`)), `): ${returns} {`];
  return [...head, ...indented(body), "}"].join("\n");
}
