import { type Condition, factsOf, leavesOf, printCondition } from "@annae/ir";
import type { NeverHolds, RulesIr } from "@annae/logic";
import { type Doc, type WorldLaw, worldLaws } from "@annae/vocabulary";
import type { Diagnostic, Locate } from "../diagnostics/diagnostic.ts";
import { lineOf } from "../diagnostics/written-text.ts";
import type { Checked } from "./check.ts";
import { ruleNeverHolds, unreachableRule } from "./proofs/diagnostics.ts";
import { type Proofs, type ProvedEvent, spanOfParts } from "./proofs/proofs.ts";

/**
 * Reports rules that hold for no facts, with the parts that contradict one another, and rules whose cases those before
 * them take. What stands behind an `otherwise` is an error of its own, and an `otherwise` itself may be for nothing.
 */
export function checkRuleNeverHolds({ events }: Proofs, { locate }: Checked) {
  return events.flatMap((event) =>
    event.findings.never.flatMap((never) =>
      never.taken.length > 0 ? takenBefore(never, event, locate) : contradicts(never, event),
    ),
  );
}

function contradicts({ rule, parts, laws }: NeverHolds, { ir, ruleOf }: ProvedEvent): Diagnostic[] {
  const said = [...laws, ...lawsOfDomains(parts, ir)].map(({ says }) => says);
  const why = contradiction(
    parts.map((part) => printCondition(part, ir.atoms)),
    said,
  );
  return [ruleNeverHolds(spanOfParts(ruleOf(rule), parts), { why })];
}

function contradiction(parts: readonly string[], laws: readonly Doc[]): Doc {
  const written = parts.map((part) => `\`${part}\``).join(", ");
  const because = (locale: "ko" | "en") => laws.map((law) => law[locale]).join(", ");
  if (laws.length === 0) {
    return {
      ko: `조건끼리 서로 모순됩니다: ${written}`,
      en: `parts of its condition contradict one another: ${written}`,
    };
  }
  return {
    ko: `조건이 정보와 모순됩니다: ${written} (${because("ko")})`,
    en: `its condition contradicts the facts: ${written} (${because("en")})`,
  };
}

/** Why a single part cannot hold: the facts that it asks for are never so. */
function lawsOfDomains(parts: readonly Condition[], { atoms }: RulesIr): readonly WorldLaw[] {
  if (parts.length !== 1) return [];
  const asked = parts.flatMap(leavesOf).flatMap((leaf) => {
    const atom = leaf.op === "atom" ? atoms[leaf.atom] : undefined;
    return atom === undefined ? [] : factsOf(atom);
  });
  return worldLaws.filter(
    (law) => "domainsOf" in law && asked.some((name) => law.domainsOf.includes(name)),
  );
}

function takenBefore(
  { rule, taken }: NeverHolds,
  { ruleOf }: ProvedEvent,
  locate: Locate,
): Diagnostic[] {
  const { span, otherwise } = ruleOf(rule);
  const before = taken.map(ruleOf);
  if (otherwise || before.some((one) => one.otherwise)) return [];
  const [only] = before;
  if (before.length === 1 && only !== undefined && alwaysHolds(only.when)) {
    return [unreachableRule(span, { always: only.span })];
  }
  const rules = before.map((one) =>
    one.label === null
      ? lineOf(locate(one.span))
      : `\`${one.label}\` (${lineOf(locate(one.span))})`,
  );
  const why = {
    ko: `같은 경우에 앞의 규칙이 먼저 적용됩니다: ${rules.join(", ")}. 규칙의 순서나 조건을 바꾸세요`,
    en: `the rules before it hold in all of its cases: ${rules.join(", ")}; change the order or the condition`,
  };
  return [ruleNeverHolds(span, { why })];
}

function alwaysHolds(when: { readonly op: string; readonly value?: boolean } | null): boolean {
  return when === null || (when.op === "constant" && when.value === true);
}
