import { type Condition, factsOf, leavesOf, printCondition } from "@annae/ir";
import type { NeverHolds, RulesIr } from "@annae/logic";
import { lineOf } from "@annae/syntax";
import { type Diagnostic, told } from "@annae/syntax/diagnostics";
import { type Doc, type WorldLaw, worldLaws } from "@annae/vocabulary";
import type { ModelRule } from "../4-model/model.ts";
import { ruleNeverHolds, unreachableRule } from "./proofs/diagnostics.ts";
import { type Proofs, spanOfParts } from "./proofs/proofs.ts";
import type { ProvedEvent } from "./proofs/prove-event.ts";

/**
 * Reports rules that hold for no facts, with the parts that contradict one another, and rules whose cases those before
 * them take. What stands behind an `otherwise` is an error of its own, and an `otherwise` itself may be for nothing.
 */
export function checkRuleNeverHolds({ events, said }: Proofs): readonly Diagnostic[] {
  return events.flatMap((event) => {
    const found: Diagnostic[] = [];
    for (const never of event.findings.never) {
      const known = said.get(never);
      const one = known === undefined ? say(never, event) : known;
      if (known === undefined) said.set(never, one);
      if (one !== null) found.push(one);
    }
    return found;
  });
}

function say(never: NeverHolds, event: ProvedEvent): Diagnostic | null {
  return never.taken.length > 0 ? takenBefore(never, event) : contradicts(never, event);
}

function contradicts(never: NeverHolds, { ir, ruleOf }: ProvedEvent): Diagnostic {
  return ruleContradicts(spanOfParts(ruleOf(never.rule), never.parts), { ...never, ir });
}

type Contradiction = Pick<NeverHolds, "parts" | "laws"> & { readonly ir: RulesIr };

const ruleContradicts = told(ruleNeverHolds, ({ parts, laws, ir }: Contradiction) => {
  const said = [...laws, ...lawsOfDomains(parts, ir)].map(({ says }) => says);
  const written = parts.map((part) => printCondition(part, ir.atoms));
  const [only, ...more] = said.length === 0 ? written : [];
  return {
    why: only !== undefined && more.length === 0 ? impossible(only) : contradiction(written, said),
  };
});

/** A part that nothing in the policy contradicts, and that holds for none of the values that there are. */
function impossible(part: string): Doc {
  return {
    ko: `어떤 값도 이 조건에 맞지 않습니다: \`${part}\``,
    en: `no value makes this condition hold: \`${part}\``,
  };
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

function takenBefore({ rule, taken }: NeverHolds, { ruleOf }: ProvedEvent): Diagnostic | null {
  const { span, otherwise } = ruleOf(rule);
  const before = taken.map(ruleOf);
  if (otherwise || before.some((one) => one.otherwise)) return null;
  const [only] = before;
  return before.length === 1 && only !== undefined && alwaysHolds(only.when)
    ? unreachableRule(span, { always: only.span })
    : ruleTaken(span, { before });
}

type Taken = { readonly before: readonly ModelRule[] };

const ruleTaken = told(ruleNeverHolds, ({ before }: Taken, place) => {
  const rules = before
    .map(({ label, span }) => {
      const line = lineOf(place(span));
      return label === null ? line : `\`${label}\` (${line})`;
    })
    .join(", ");
  return {
    why: {
      ko: `같은 경우에 앞의 규칙이 먼저 적용됩니다: ${rules}. 규칙의 순서나 조건을 바꾸세요`,
      en: `the rules before it hold in all of its cases: ${rules}; change the order or the condition`,
    },
  };
});

function alwaysHolds(when: { readonly op: string; readonly value?: boolean } | null): boolean {
  return when === null || (when.op === "constant" && when.value === true);
}
