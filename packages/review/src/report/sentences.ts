import { type Condition, printCondition, printStep, type RuleIr, type Step } from "@annae/ir";
import type { Aspect, DifferenceClass } from "@annae/logic";
import { becauseOf } from "@annae/runtime";
import { actionNamed, type Doc, events, type Locale } from "@annae/vocabulary";
import type { PolicyDifference } from "../difference/compare-policies.ts";
import type { ToldClass } from "../difference/told-classes.ts";

/** A class in words. */
export interface ClassWords {
  /** When it is: event and rule of the version before. */
  readonly heading: Doc;
  /** The cases, each a clause in words and the condition as a policy writes it; null where there is none. */
  readonly cases: readonly { readonly because: Doc; readonly condition: string | null }[];
  readonly before: Doc;
  readonly now: Doc;
  /** How much of the event it is. */
  readonly size: Doc;
}

/** The class in sentences, with what either version calls its settings and facts. */
export function classWords(
  { found, share }: ToldClass,
  { before: ir, after }: Pick<PolicyDifference, "before" | "after">,
): ClassWords {
  const { event, where, when } = found;
  const lexicon = {
    policy: {
      settings: { ...after.settings, ...ir.settings },
      hostFacts: { ...after.hostFacts, ...ir.hostFacts },
    },
  };
  return {
    heading: headingOf(events[event].doc, event, where),
    cases: when.map(({ condition, example }) => ({
      because: caseClause(becauseOf(condition, { facts: example, atoms: ir.atoms, lexicon }).text),
      condition: isUnconditional(condition) ? null : printCondition(condition, ir.atoms),
    })),
    ...changeWords(found),
    size: sizeWords(share),
  };
}

/** What no longer comes about, and what does now. */
export function changeWords({ gone, come }: DifferenceClass): Pick<ClassWords, "before" | "now"> {
  return { before: outcomeWords(gone), now: outcomeWords(come) };
}

function isUnconditional(condition: Condition): boolean {
  if (condition.op === "constant") return condition.value;
  return condition.op === "and" && condition.of.length === 0;
}

function caseClause(clause: Doc): Doc {
  return clause.en === "" ? { ko: "모든 경우", en: "in every case" } : clause;
}

function headingOf(doc: Doc, event: string, where: DifferenceClass["where"]): Doc {
  const rules = where.flatMap((rule) => (rule === null ? [] : [nameOf(rule)]));
  const list = rules.map((rule) => `\`${rule}\``).join(", ");
  if (rules.length === 0) {
    return { ko: `${doc.ko} (\`${event}\`)`, en: `${doc.en} (\`${event}\`)` };
  }
  return {
    ko: `${doc.ko} (\`${event}\`), 지금까지 ${list} 규칙이 적용되던 경우`,
    en: `${doc.en} (\`${event}\`), where ${list} applied so far`,
  };
}

function nameOf({ id }: RuleIr): string {
  return id.split("#")[0] ?? id;
}

/** What comes about, in the order asked; nothing where there is nothing. */
function outcomeWords(aspects: readonly Aspect[]): Doc {
  if (aspects.length === 0) return { ko: "없음", en: "nothing" };
  const words = aspects.map(aspectWords);
  const join = (locale: Locale) => words.map((one) => one[locale]).join(", ");
  return { ko: join("ko"), en: join("en") };
}

function aspectWords(aspect: Aspect): Doc {
  switch (aspect.kind) {
    case "step":
      return stepWords(aspect.step);
    case "times": {
      const step = stepText(aspect.step);
      return { ko: `${step} ${aspect.times}번`, en: `${step}, ${aspect.times} times` };
    }
    case "order": {
      const [one, other] = [stepText(aspect.first), stepText(aspect.second)];
      return { ko: `${one} 다음에 ${other}`, en: `${one} before ${other}` };
    }
    case "situation":
      return { ko: `상황 \`${aspect.label}\``, en: `situation \`${aspect.label}\`` };
  }
}

function stepText(step: Step): string {
  return `\`${printStep(step)}\``;
}

function stepWords(step: Step): Doc {
  const text = stepText(step);
  const doc = step.do === "effect" ? actionNamed(step.action)?.doc : undefined;
  const short = (words: string) => words.split(/[:(]/)[0]?.trim() ?? words;
  return doc === undefined
    ? { ko: text, en: text }
    : { ko: `${text} (${short(doc.ko)})`, en: `${text} (${short(doc.en)})` };
}

/** "about 12 % of the situations"; a share that the looked-at cases do not show is below one in a thousand. */
export function sizeWords(share: number): Doc {
  const percent = share * 100;
  const shown = percent >= 10 ? String(Math.round(percent)) : percent.toFixed(1);
  if (percent < 0.1) {
    return { ko: "상황의 0.1% 미만", en: "fewer than 0.1 % of the situations" };
  }
  return { ko: `상황의 약 ${shown}%`, en: `about ${shown} % of the situations` };
}
