import type { BlockIr, EventIr, RuleIr } from "@annae/ir";
import type { EventName } from "@annae/vocabulary";
import { emitAll } from "./emit-all.ts";
import { emitDecision, emitFired, emitNothing } from "./emit-decision.ts";
import { emitFactsType } from "./emit-facts-type.ts";
import { emitFirst } from "./emit-first.ts";
import { countRules } from "./fact-counts.ts";
import { pushingStyle, returningStyle } from "./first-styles.ts";
import {
  type FunctionScope,
  type HeldFact,
  holdFacts,
  renderLines,
  unusedVariables,
} from "./function-scope.ts";
import { type ModuleParts, runtimeType } from "./module-parts.ts";
import { layFunction, openPart } from "./part-function.ts";
import { capitalized } from "./safe-names.ts";

/** Writes the function that decides the event, with its types and constants, and gives its name. */
export function emitEvent(event: EventName, ir: EventIr, parts: ModuleParts): string {
  const blocks = ir.blocks.filter((block) => block.rules.length > 0);
  const functionName = parts.claim(`on${capitalized(event)}`);
  const factsType = parts.claim(`${capitalized(event)}Facts`);
  const variables = unusedVariables();
  const scope: FunctionScope = { parts, factsType, functionName, held: new Map(), variables };
  const at = parts.events.length;
  const body = emitBody(blocks, scope);
  const parameters = variables.facts.used ? [{ name: "facts", type: factsType }] : [];
  if (variables.facts.used) parts.events.splice(at, 0, emitFactsType(factsType, blocks, parts));
  parts.events.push(layFunction(functionName, parameters, runtimeType(parts, "Decision"), body));
  return functionName;
}

function emitBody(blocks: readonly BlockIr[], scope: FunctionScope): string[] {
  const rules = blocks.flatMap((block) => block.rules);
  const [only] = blocks;
  if (only?.mode === "first" && blocks.length === 1) return emitFirst(rules, scope, returningStyle);
  if (blocks.every((block) => block.mode === "all")) {
    return rules.every((rule) => rule.when === null)
      ? emitCertain(rules, scope)
      : emitCollected(scope, emitAll(rules, scope, "noted"));
  }
  return emitMixed(blocks, scope);
}

/** Rules that always fire: what they ask for may still depend on facts. */
function emitCertain(rules: readonly RuleIr[], scope: FunctionScope): string[] {
  if (rules.length === 0) return [`return ${emitNothing(scope.parts)};`];
  const fired = rules.map((rule) => rule.id);
  const asked = rules.flatMap((rule) => {
    return rule.actions.map(({ step, when }) => ({ rule: rule.id, step, when }));
  });
  if (asked.length <= 100 && asked.every((one) => one.when === null)) {
    return [`return ${emitDecision(`${scope.functionName}Decision`, fired, asked, scope.parts)};`];
  }
  const firedName = emitFired(scope.functionName, fired, scope.parts);
  const lines = emitAll(rules, scope, "known");
  return [
    `const intents: ${runtimeType(scope.parts, "Intent")}[] = [];`,
    "",
    ...lines,
    "",
    `return { fired: ${firedName}, intents };`,
  ];
}

/** Blocks of both modes: each is a function of its own. */
function emitMixed(blocks: readonly BlockIr[], outer: FunctionScope): string[] {
  const { scope, lines } = holdShared(blocks, outer);
  const calls = blocks.map((block) => {
    const part = openPart(scope, "Block");
    const call =
      block.mode === "first"
        ? part.close("boolean", emitFirst(block.rules, part.scope, pushingStyle))
        : part.close("void", emitAll(block.rules, part.scope, "noted"));
    return `${call(scope)};`;
  });
  return emitCollected(scope, [...renderLines(lines), ...calls]);
}

/** Holds the facts that more than one of the blocks reads, so that each is read once. */
function holdShared(
  blocks: readonly BlockIr[],
  scope: FunctionScope,
): { readonly scope: FunctionScope; readonly lines: HeldFact[] } {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const { rules } of blocks) {
    for (const fact of countRules(rules, scope.parts.ir.atoms).keys()) {
      if (seen.has(fact)) shared.add(fact);
      seen.add(fact);
    }
  }
  return holdFacts(scope, [...shared].sort());
}

function emitCollected(scope: FunctionScope, lines: readonly string[]): string[] {
  return [
    "const fired: string[] = [];",
    `const intents: ${runtimeType(scope.parts, "Intent")}[] = [];`,
    "",
    ...lines,
    "",
    "return { fired, intents };",
  ];
}
