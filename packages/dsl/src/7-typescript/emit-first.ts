import type { RuleIr } from "@annae/ir";
import { lineWidth } from "./columns.ts";
import { conditionExpression } from "./emit-condition.ts";
import { emitFired, emitNothing } from "./emit-decision.ts";
import { emitOutcome, hasFewDecisions } from "./emit-outcome.ts";
import { emitPushes } from "./emit-pushes.ts";
import { layIf } from "./expression.ts";
import { foldCondition } from "./fold-condition.ts";
import {
  type FunctionScope,
  holdFacts,
  type Line,
  renderLines,
  repeated,
  useVariable,
} from "./function-scope.ts";
import { assume, type Knowledge, nothingKnown } from "./knowledge.ts";
import { stringLiteral } from "./literal.ts";
import { runtimeType } from "./module-parts.ts";
import { openPart } from "./part-function.ts";
import { ruleComment } from "./rule-comment.ts";
import { heldForCondition, type RuleReads, readsOfRules } from "./rule-reads.ts";
import { camelCase } from "./safe-names.ts";
import { shrinkCondition } from "./shrink-condition.ts";
import { holdShared, isTooLarge, splitRules } from "./split-rules.ts";

/** How a function of a `first` block says which rule fired. */
export interface FirstStyle {
  readonly fired: (
    rule: RuleIr,
    scope: FunctionScope,
    knowledge: Knowledge,
    width: number,
  ) => string[];
  /** What stands at the end, where no rule fired. */
  readonly none: (scope: FunctionScope) => string[];
  /** The same where the rules are split: what a piece returns, and what is done with its call. */
  readonly piece: {
    readonly returns: (scope: FunctionScope) => string;
    readonly none: string;
    readonly call: (call: string, scope: FunctionScope) => string[];
  };
}

/** Decisions are returned: as constants wherever a rule has few of them. */
export const returningStyle: FirstStyle = {
  fired: returnDecision,
  none: (scope) => [`return ${emitNothing(scope.parts)};`],
  piece: {
    returns: (scope) => `${runtimeType(scope.parts, "Decision")} | null`,
    none: "return null;",
    call: (call, scope) => {
      const name = scope.parts.claim("decided");
      return [`const ${name} = ${call};`, `if (${name} !== null) return ${name};`];
    },
  },
};

/** Rules and intents are added to those of other blocks; the function returns whether a rule fired. */
export const pushingStyle: FirstStyle = {
  fired: (rule, scope, knowledge, width) => [
    `${useVariable(scope, "fired")}.push(${stringLiteral(rule.id)});`,
    ...emitPushes(rule.id, rule.actions, scope, knowledge, width),
    "return true;",
  ],
  none: () => ["return false;"],
  piece: {
    returns: () => "boolean",
    none: "return false;",
    call: (call) => [`if (${call}) return true;`],
  },
};

/**
 * The body of a function that finds the first rule that holds. Facts that the scope does not hold are read
 * by these rules only.
 */
export function emitFirst(
  rules: readonly RuleIr[],
  scope: FunctionScope,
  style: FirstStyle,
): string[] {
  return isTooLarge(rules) ? emitPieces(rules, scope, style) : emitRules(rules, scope, style);
}

function emitPieces(rules: readonly RuleIr[], outer: FunctionScope, style: FirstStyle): string[] {
  const pieces = splitRules(rules);
  const { scope, lines } = holdShared(pieces, outer);
  const inner: FirstStyle = { ...style, none: () => [style.piece.none] };
  const calls = pieces.flatMap((piece) => {
    const part = openPart(scope, "Rules");
    const body = emitFirst(piece, part.scope, inner);
    return style.piece.call(part.close(style.piece.returns(scope), body)(scope), scope);
  });
  return [...renderLines(lines), ...calls, ...style.none(scope)];
}

function emitRules(rules: readonly RuleIr[], start: FunctionScope, style: FirstStyle): string[] {
  const lines: Line[] = [];
  let scope = start;
  let knowledge = nothingKnown;
  for (const reads of readsOfRules(rules, start.parts.ir.atoms)) {
    const { rule } = reads;
    const held = holdFacts(scope, heldForCondition(reads));
    scope = held.scope;
    lines.push(...(lines.length === 0 ? [] : [""]), ruleComment(rule), ...held.lines);
    const tree = foldCondition(
      rule.when === null ? { op: "constant", value: true } : shrinkCondition(rule.when, scope),
      knowledge,
    );
    if (tree.op !== "constant") {
      const body = emitBranch(reads, scope, assume(tree, true, knowledge), style, lineWidth - 4);
      lines.push(...layIf(conditionExpression(tree, scope), body, lineWidth - 2));
      knowledge = assume(tree, false, knowledge);
    } else if (tree.value) {
      lines.push(...emitBranch(reads, scope, knowledge, style, lineWidth - 2));
      return renderLines(lines);
    } else {
      lines.push("// It never holds: rules above it say so.");
    }
  }
  return [...renderLines(lines), ...(lines.length === 0 ? [] : [""]), ...style.none(scope)];
}

/** What is done when the rule fires; its own facts are read only then. */
function emitBranch(
  { rule, actions }: RuleReads,
  outer: FunctionScope,
  knowledge: Knowledge,
  style: FirstStyle,
  width: number,
): string[] {
  const { scope, lines } = holdFacts(outer, repeated(actions));
  const fired = style.fired(rule, scope, knowledge, width);
  return [...renderLines(lines), ...fired];
}

function returnDecision(
  rule: RuleIr,
  scope: FunctionScope,
  knowledge: Knowledge,
  width: number,
): string[] {
  if (hasFewDecisions(rule)) return emitOutcome(rule, scope, knowledge, width);
  const fired = emitFired(camelCase(rule.id), [rule.id], scope.parts);
  return [
    `const intents: ${runtimeType(scope.parts, "Intent")}[] = [];`,
    ...emitPushes(rule.id, rule.actions, scope, knowledge, width),
    `return { fired: ${fired}, intents };`,
  ];
}
