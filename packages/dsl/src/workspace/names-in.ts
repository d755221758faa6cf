import {
  actionNamed,
  assertNever,
  factInBrackets,
  type Installation,
  parseYesNo,
} from "@annae/vocabulary";
import type { Span } from "../0-source/span.ts";
import type {
  ActionNode,
  ConditionNode,
  Item,
  Name,
  OperandNode,
  PropertyNode,
  Rule,
  TextLiteral,
} from "../2-syntax/ast.ts";
import type { TestDeclaration, TestStatement } from "../2-syntax/test-ast.ts";
import type { Scope } from "../4-model/names/scope.ts";
import { locatedPieces } from "../4-model/texts/located-pieces.ts";

/** What a name in a policy can stand for. */
export type NameKind =
  | "policy"
  | "file"
  | "message"
  | "system"
  | "fact"
  | "value"
  | "label"
  | "action"
  | "event"
  | "channel"
  | "kind";

/** A name where it is written. */
export interface NameUse {
  readonly kind: NameKind;
  readonly name: string;
  readonly span: Span;
  /** Whether it is declared here, anew or in the place of what another policy declares. */
  readonly declares: boolean;
  /** Of a value: the fact that it is compared with. */
  readonly of?: string;
}

/** What names are looked up in. */
export interface Known {
  readonly installation: Installation;
  readonly scope: Scope;
}

/**
 * The names in the item, in the order written; what each stands for follows from its place. Of a block, which may be long,
 * only those of the rules that are meant.
 */
export function namesIn(
  item: Item,
  known: Known,
  isMeant: (rule: Span) => boolean = () => true,
): readonly NameUse[] {
  switch (item.node) {
    case "policy":
      return [declared("policy", item.name), ...used("policy", item.extends)];
    case "import":
      return [used1("file", item.path)];
    case "message":
      return [
        declared("message", item.name),
        ...used("kind", item.like),
        ...inTexts(item.body.texts),
        ...item.variants.flatMap(({ channel, body }) => [
          used1("channel", channel),
          ...inTexts(body.texts),
        ]),
        ...item.cases.flatMap(({ when, body }) => [
          ...inCondition(when, known),
          ...inTexts(body.texts),
        ]),
      ];
    case "system":
      return [declared("system", item.code)];
    case "setting":
    case "fact":
      return [
        declared("fact", item.name),
        ...(item.default === null ? [] : inValue(item.default, item.name.text)),
      ];
    case "on":
      return [
        ...used("event", item.event),
        ...item.rules
          .filter(({ span }) => isMeant(span))
          .flatMap((rule) =>
            rule.node === "rule" ? inRule(rule, known) : [used1("label", rule.label)],
          ),
      ];
    case "test":
      return inTest(item, known);
    case "property":
      return inProperty(item, known);
    default:
      return assertNever(item);
  }
}

const declared = (kind: NameKind, { text: name, span }: Name): NameUse => ({
  kind,
  name,
  span,
  declares: true,
});

const used1 = (kind: NameKind, { text: name, span }: Name | TextLiteral): NameUse => ({
  kind,
  name,
  span,
  declares: false,
});

const used = (kind: NameKind, name: Name | null): readonly NameUse[] =>
  name === null ? [] : [used1(kind, name)];

function inRule({ change, label, when, actions }: Rule, known: Known): readonly NameUse[] {
  return [
    ...(change !== null && "label" in change ? [used1("label", change.label)] : []),
    ...(label === null ? [] : [declared("label", label)]),
    ...(when === null ? [] : inCondition(when, known)),
    ...actions.flatMap((action) => inAction(action, known)),
  ];
}

function inProperty({ deeds, events, when }: PropertyNode, known: Known): readonly NameUse[] {
  return [
    ...deeds.flatMap((deed) =>
      deed.do === "effect"
        ? [used1("action", deed.action)]
        : (deed.names ?? deed.but).map((name) => used1(messageKind(name, known), name)),
    ),
    ...events.map((event) => used1("event", event)),
    ...(when === null ? [] : inCondition(when, known)),
  ];
}

function inAction(action: ActionNode, known: Known): readonly NameUse[] {
  const found: NameUse[] = [];
  for (let link: ActionNode | null = action; link !== null; link = link.otherwise) {
    const { verb, message, when } = link;
    if (message === null) found.push(used1("action", verb));
    else found.push(used1(messageKind(message, known), message));
    if (when !== null) found.push(...inCondition(when, known));
  }
  return found;
}

function messageKind({ text }: Name, { installation }: Known): "message" | "system" {
  return installation.systemCodes.has(text) ? "system" : "message";
}

function inCondition(condition: ConditionNode, known: Known): readonly NameUse[] {
  switch (condition.node) {
    case "name":
    case "literal":
      return inOperand(condition, undefined, known);
    case "compare": {
      const { left, right } = condition;
      const rightIsValue = isValueOf(right, left, known);
      const leftIsValue = !rightIsValue && isValueOf(left, right, known);
      return [
        ...inOperand(left, leftIsValue ? right : undefined, known),
        ...inOperand(right, rightIsValue ? left : undefined, known),
      ];
    }
    case "in":
      return [
        ...inOperand(condition.left, undefined, known),
        ...condition.values.flatMap((value) =>
          inOperand(
            value,
            isValueOf(value, condition.left, known) ? condition.left : undefined,
            known,
          ),
        ),
      ];
    case "not":
      return inCondition(condition.of, known);
    case "and":
    case "or":
      return condition.of.flatMap((part) => inCondition(part, known));
    default:
      return assertNever(condition);
  }
}

function isValueOf(operand: OperandNode, fact: OperandNode, { scope }: Known): boolean {
  if (operand.node !== "name" || fact.node !== "name") return false;
  return scope.get(fact.name)?.values.has(operand.name) === true;
}

function inOperand(
  operand: OperandNode,
  of: OperandNode | undefined,
  known: Known,
): readonly NameUse[] {
  if (operand.node !== "name") return [];
  if (of?.node === "name") return inValue(operand, of.name);
  const isWord = !known.scope.has(operand.name) && parseYesNo(operand.name) !== undefined;
  return isWord ? [] : [used1("fact", { text: operand.name, span: operand.span })];
}

function inValue(operand: OperandNode, of: string): readonly NameUse[] {
  if (operand.node !== "name" || parseYesNo(operand.name) !== undefined) return [];
  const { name, span } = operand;
  return [{ kind: "value", name, span, declares: false, of }];
}

function inTexts(texts: readonly TextLiteral[]): readonly NameUse[] {
  return texts.flatMap((text) =>
    locatedPieces(text, true).flatMap((piece) => {
      if (typeof piece === "string" || !("hole" in piece) || piece.inside === null) return [];
      const name = factInBrackets(piece.hole)?.name ?? piece.hole;
      return [{ kind: "fact" as const, name, span: piece.inside, declares: false }];
    }),
  );
}

function inTest({ channel, statements }: TestDeclaration, known: Known): readonly NameUse[] {
  return [
    used1("channel", channel),
    ...statements.flatMap((statement) => inStatement(statement, known)),
  ];
}

function inStatement(statement: TestStatement, known: Known): readonly NameUse[] {
  if (statement.node === "set") {
    const { name } = statement;
    return known.scope.has(name.text) ? [used1("fact", name)] : [];
  }
  if (statement.node === "given") {
    return statement.what === "value" ? [used1("fact", statement.name)] : [];
  }
  return statement.expected.flatMap((expected): readonly NameUse[] => {
    if (expected.node === "rule") return [used1("label", expected.label)];
    if (expected.node === "is" && expected.what === "situation") {
      return [used1("label", expected.value)];
    }
    if (expected.node !== "name") return [];
    const { name } = expected;
    const isAction = actionNamed(name.text) !== undefined;
    return [used1(isAction ? "action" : messageKind(name, known), name)];
  });
}
