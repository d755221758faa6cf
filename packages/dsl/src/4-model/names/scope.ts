import type { FactIr } from "@annae/ir";
import type { Name } from "@annae/syntax";
import {
  domainOf,
  type Fact,
  factInBrackets,
  facts,
  type Installation,
  parseYesNo,
  resolveType,
  type ValueType,
} from "@annae/vocabulary";
import { duplicateName } from "../../3-policy/diagnostics.ts";
import type { Findings } from "../../3-policy/findings.ts";
import type { MergedPolicies } from "../../3-policy/merge/merge-policies.ts";
import { takenName } from "../diagnostics.ts";

/** Something that a name in a condition stands for. */
export interface NamedFact extends FactIr {
  readonly name: string;
  /** Null: a setting or fact that the policy declares itself. */
  readonly fact: Fact | null;
  /** The values of a one-of type. */
  readonly values: ReadonlySet<string>;
}

/** Everything that a condition or a placeholder can ask for, by name. */
export type Scope = ReadonlyMap<string, NamedFact>;

/** The standard facts and the policy's own; a name that is taken already is reported and left out. */
export function createScope(
  merged: MergedPolicies,
  installation: Installation,
  findings: Findings,
): Scope {
  const domains = { channels: [...installation.channels.keys()], situations: situations(merged) };
  const scope = new Map<string, NamedFact>();
  for (const fact of facts) {
    const { name } = fact;
    scope.set(name, namedFact(name, resolveType(fact.type, domains), fact.source, fact));
  }
  const declared = new Map<string, Name>();
  for (const { node } of [...merged.settings.values(), ...merged.hostFacts.values()]) {
    if (!isTaken(node.name, declared, findings)) {
      declared.set(node.name.text, node.name);
      const source = node.node === "setting" ? "own" : "host";
      scope.set(node.name.text, namedFact(node.name.text, node.type.type, source, null));
    }
  }
  return scope;
}

function namedFact(
  name: string,
  type: ValueType,
  source: FactIr["source"],
  fact: Fact | null,
): NamedFact {
  let values: ReadonlySet<string> | null = null;
  return {
    ...{ name, type, source, domain: domainOf(type.kind, fact?.domain), fact },
    /** Made when it is asked for: a situation has as many values as there are rules. */
    get values() {
      values ??= new Set(type.kind === "oneOf" ? type.values : []);
      return values;
    },
  };
}

/** Labels of the rules that decide a request's situation. */
function situations({ blocks }: MergedPolicies): readonly string[] {
  const labels: string[] = [];
  for (const { event, first, rules } of blocks) {
    if (event !== "request" || !first) continue;
    for (const { label } of rules) if (label !== null) labels.push(label.text);
  }
  return labels;
}

function isTaken(
  { text, span }: Name,
  declared: ReadonlyMap<string, Name>,
  findings: Findings,
): boolean {
  const other = declared.get(text);
  if (other !== undefined) {
    findings.report(duplicateName(span, { name: text, first: other.span }));
  } else if (factInBrackets(text) !== undefined) {
    findings.report(takenName(span, { name: text, by: "fact" }));
  } else if (parseYesNo(text) !== undefined) {
    findings.report(takenName(span, { name: text, by: "yesNo" }));
  } else {
    return false;
  }
  return true;
}
