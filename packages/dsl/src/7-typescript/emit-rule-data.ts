import type { ActionIr, Condition, Operand, RuleIr } from "@annae/ir";
import type { ValueType } from "@annae/vocabulary";
import type { LeafCondition } from "./condition-leaves.ts";
import { arrayDoc, codeDoc, type Doc, type DocData, dataDoc, printDoc } from "./data-doc.ts";
import { placeData, stepData, typeData } from "./ir-data.ts";
import { type ModuleParts, type RuntimeType, runtimeType } from "./module-parts.ts";
import { camelCase } from "./safe-names.ts";

/** Elements of one array and levels of one constant: more than these, and TypeScript takes its time or gives up. */
const maxElements = 100;
const maxDepth = 24;

/** A piece of data, and how many constants-to-be are nested in it. */
interface Nested {
  readonly doc: Doc;
  readonly depth: number;
}

/** Writes the rule as a constant of the module and gives its name. */
export function emitRuleData(rule: RuleIr, parts: ModuleParts): string {
  const name = parts.claim(camelCase(rule.id, "rule"));
  const when = rule.when === null ? codeDoc("null") : conditionDoc(rule.when, parts).doc;
  const actions = rule.actions.map((action) => actionDoc(action, parts));
  const doc = dataDoc({
    id: rule.id,
    at: placeData(rule.at),
    when,
    actions: inPieces(actions, "ActionIr", parts),
  });
  return emitConstant(name, runtimeType(parts, "RuleIr"), doc, parts);
}

function emitConstant(name: string, type: string, doc: Doc, parts: ModuleParts): string {
  const head = `const ${name}: ${type} = `;
  parts.data.push(`${head}${printDoc(doc, 0, head.length + 1)};`);
  return name;
}

/** An array of at most so many elements; a longer one is put together from constants. */
function inPieces(elements: readonly Doc[], type: RuntimeType, parts: ModuleParts): Doc {
  if (elements.length <= maxElements) return arrayDoc(elements);
  const names: Doc[] = [];
  for (let at = 0; at < elements.length; at += maxElements) {
    const piece = arrayDoc(elements.slice(at, at + maxElements));
    const arrayType = `readonly ${runtimeType(parts, type)}[]`;
    names.push(codeDoc(emitConstant(parts.claim("piece"), arrayType, piece, parts)));
  }
  return arrayDoc(names, "...");
}

/** The same, as a constant of its own where it is nested too deeply. */
function shallow({ doc, depth }: Nested, type: RuntimeType, parts: ModuleParts): Nested {
  if (depth < maxDepth) return { doc, depth };
  const name = emitConstant(parts.claim("piece"), runtimeType(parts, type), doc, parts);
  return { doc: codeDoc(name), depth: 0 };
}

function conditionDoc(condition: Condition, parts: ModuleParts): Nested {
  switch (condition.op) {
    case "not": {
      const of = conditionDoc(condition.of, parts);
      const doc = dataDoc({ op: "not", of: of.doc });
      return shallow({ doc, depth: of.depth + 1 }, "Condition", parts);
    }
    case "and":
    case "or": {
      const nested = condition.of.map((part) => conditionDoc(part, parts));
      const docs = nested.map((part) => part.doc);
      const doc = dataDoc({ op: condition.op, of: inPieces(docs, "Condition", parts) });
      const depth = nested.reduce((deepest, part) => Math.max(deepest, part.depth), 0) + 1;
      return shallow({ doc, depth }, "Condition", parts);
    }
    default:
      return { doc: dataDoc(leafData(condition, parts)), depth: 0 };
  }
}

function leafData(condition: LeafCondition, parts: ModuleParts): DocData {
  switch (condition.op) {
    case "constant":
      return { op: "constant", value: condition.value };
    case "fact":
      return { op: "fact", fact: condition.fact };
    case "compare": {
      const { left, by, right } = condition;
      const leftData = operandData(left, parts);
      return { op: "compare", left: leftData, by, right: operandData(right, parts) };
    }
    case "in":
      return { op: "in", left: operandData(condition.left, parts), values: condition.values };
  }
}

function operandData(operand: Operand, parts: ModuleParts): DocData {
  const name = "fact" in operand ? operand.fact : "values";
  const type = operand.type.kind === "oneOf" ? namedType(operand.type, name, parts) : null;
  const doc = type ?? typeData(operand.type);
  return "fact" in operand
    ? { fact: operand.fact, type: doc }
    : { value: operand.value, type: doc };
}

/** A type with named values, as a constant that all operands of that type share. */
function namedType(type: ValueType, fact: string, parts: ModuleParts): Doc {
  const known = parts.typeNames.get(type);
  if (known !== undefined) return codeDoc(known);
  const doc = dataDoc(typeData(type));
  const text = printDoc(doc, 0, 0);
  const name =
    parts.typeNames.get(text) ??
    emitConstant(
      parts.claim(camelCase(fact, "type")),
      `${runtimeType(parts, "Operand")}["type"]`,
      doc,
      parts,
    );
  parts.typeNames.set(type, name).set(text, name);
  return codeDoc(name);
}

/** From the last alternative to the first, since a chain of them may be long. */
function actionDoc(action: ActionIr, parts: ModuleParts): Doc {
  const chain: ActionIr[] = [];
  for (let link: ActionIr | null = action; link !== null; link = link.otherwise) chain.push(link);
  let nested: Nested = { doc: codeDoc("null"), depth: 0 };
  for (const { step, when } of chain.reverse()) {
    const condition = when === null ? codeDoc("null") : conditionDoc(when, parts).doc;
    const doc = dataDoc({ step: stepData(step), when: condition, otherwise: nested.doc });
    nested = shallow({ doc, depth: nested.depth + 1 }, "ActionIr", parts);
  }
  return nested.doc;
}
