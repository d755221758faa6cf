import type { Step } from "@annae/ir";
import { arrayDoc, codeDoc, type DocData, dataDoc, printDoc } from "./data-doc.ts";
import { stringLiteral } from "./literal.ts";
import { type ModuleParts, type RuntimeType, runtimeType } from "./module-parts.ts";
import { camelCase } from "./safe-names.ts";

/** One thing that a rule asks for. */
export interface AskedStep {
  readonly rule: string;
  readonly step: Step;
}

/** Writes a decision as a constant that all calls share, and gives its name. */
export function emitDecision(
  wanted: string,
  fired: readonly string[],
  asked: readonly AskedStep[],
  parts: ModuleParts,
): string {
  const data = { fired, intents: asked.map(intentOf) };
  return emitFrozen(wanted, "Decision", data, parts);
}

/** Writes the decision of no rule at all, and gives its name. */
export function emitNothing(parts: ModuleParts): string {
  return emitDecision("nothing", [], [], parts);
}

/** Writes an intent as a constant that all decisions share, and gives its name. */
export function emitIntent(asked: AskedStep, parts: ModuleParts): string {
  const verb = asked.step.do === "effect" ? "" : asked.step.do;
  const wanted = camelCase(asked.rule, verb, stepName(asked.step));
  return emitFrozen(wanted, "Intent", intentOf(asked), parts);
}

/** Writes the ids of rules that always fire together as a constant, and gives its name. */
export function emitFired(wanted: string, fired: readonly string[], parts: ModuleParts): string {
  const name = parts.claim(camelCase(wanted, "fired"));
  parts.usesFrozen = true;
  const head = `const ${name}: readonly string[] = frozen(`;
  const doc = arrayDoc(fired.map((id) => codeDoc(stringLiteral(id))));
  parts.events.push(`${head}${printDoc(doc, 0, head.length + 2)});`);
  return name;
}

/** What a step is about, in a word: its message, platform message or effect. */
export function stepName(step: Step): string {
  if (step.do === "effect") return step.action;
  return "message" in step ? step.message : step.system;
}

function intentOf({ rule, step }: AskedStep): object {
  return { rule, ...step };
}

function emitFrozen(wanted: string, type: RuntimeType, data: DocData, parts: ModuleParts): string {
  const name = parts.claim(wanted, type);
  parts.usesFrozen = true;
  const head = `const ${name} = frozen<${runtimeType(parts, type)}>(`;
  parts.events.push(`${head}${printDoc(dataDoc(data), 0, head.length + 2)});`);
  return name;
}
