import { type ConditionNode, parse, type Syntax, sourceFile } from "@annae/syntax";
import { type Diagnostic, hasErrors } from "@annae/syntax/diagnostics";
import { collectFindings } from "../3-policy/findings.ts";
import type { ModelCondition } from "../4-model/model.ts";
import { typeCondition } from "../4-model/types/type-condition.ts";
import type { Analysis } from "../compile.ts";

/** A condition that stands in no file. */
export interface LoneCondition {
  /** Its words, with what a rule has around them. */
  readonly syntax: Syntax;
  /** Null: it is not one condition and nothing else. */
  readonly node: ConditionNode | null;
  /** Null: not all of it is understood. */
  readonly means: ModelCondition | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** What a condition means by the names of the policy, as if one of its rules asked it. */
export function conditionIn(
  { installation, model }: Pick<Analysis, "installation" | "model">,
  written: string,
): LoneCondition {
  const syntax = parse(sourceFile("", `on request { when ${written}\nthen lockInput }`));
  const node = onlyCondition(syntax);
  if (model === null || node === null || hasErrors(syntax.diagnostics)) {
    return { syntax, node, means: null, diagnostics: syntax.diagnostics };
  }
  const diagnostics: Diagnostic[] = [];
  const findings = collectFindings(diagnostics, {
    mayExist: () => false,
    isDamaged: () => false,
    isUnread: () => false,
  });
  const means = typeCondition(node, { installation, scope: model.scope, findings }, []);
  return { syntax, node, means, diagnostics };
}

function onlyCondition({ tree: { items } }: Syntax): ConditionNode | null {
  const [block] = items;
  if (items.length !== 1 || block?.node !== "on" || block.rules.length !== 1) return null;
  const [rule] = block.rules;
  return rule?.node === "rule" && rule.actions.length === 1 ? rule.when : null;
}
