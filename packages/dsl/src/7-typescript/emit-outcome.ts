import type { RuleIr, Step } from "@annae/ir";
import { type Choice, choicesOf } from "./choices.ts";
import { columns } from "./columns.ts";
import { conditionExpression } from "./emit-condition.ts";
import { emitDecision, stepName } from "./emit-decision.ts";
import { type Expression, flatExpression, layIf } from "./expression.ts";
import { foldByKnowledge, knownAnswer } from "./fold-condition.ts";
import type { FunctionScope } from "./function-scope.ts";
import { assume, type Knowledge } from "./knowledge.ts";
import { questionKey } from "./question-key.ts";
import { camelCase } from "./safe-names.ts";
import { shrinkCondition } from "./shrink-condition.ts";

/** A decision, or a question and what follows from it. */
type Outcome =
  | { readonly decision: string }
  | { readonly test: Expression; readonly yes: Outcome; readonly no: Outcome };

/** The lines that return what the rule decides when it fires. */
export function emitOutcome(
  rule: RuleIr,
  scope: FunctionScope,
  knowledge: Knowledge,
  width: number,
): string[] {
  const writer: OutcomeWriter = {
    rule,
    scope,
    actions: rule.actions.map(choicesOf),
    names: new Map(),
  };
  return layOutcome(outcomeFrom(writer, 0, { steps: [], knowledge, decided: new Map() }), width);
}

interface OutcomeWriter {
  readonly rule: RuleIr;
  readonly scope: FunctionScope;
  readonly actions: readonly (readonly Choice[])[];
  /** Decisions written so far, by their steps. */
  readonly names: Map<string, string>;
}

/** What is chosen and known on the way to a decision. */
interface Way {
  readonly steps: readonly { readonly step: Step; readonly chosen: boolean }[];
  readonly knowledge: Knowledge;
  /** Answers to the questions asked so far, by their text. */
  readonly decided: ReadonlyMap<string, boolean>;
}

function outcomeFrom(writer: OutcomeWriter, at: number, way: Way): Outcome {
  const choices = writer.actions[at];
  if (choices === undefined) return { decision: decisionName(writer, way) };
  return chooseFrom(writer, at, choices, way);
}

function chooseFrom(
  writer: OutcomeWriter,
  at: number,
  choices: readonly Choice[],
  way: Way,
): Outcome {
  const [choice, ...others] = choices;
  if (choice === undefined) return outcomeFrom(writer, at + 1, way);
  const chosen = writer.actions[at]?.[0]?.when !== null;
  const steps = [...way.steps, { step: choice.step, chosen }];
  if (choice.when === null) return outcomeFrom(writer, at + 1, { ...way, steps });
  const key = questionKey(choice.when);
  const tree = foldByKnowledge(shrinkCondition(choice.when, writer.scope), way.knowledge);
  const known = knownAnswer(tree, way.knowledge) ?? way.decided.get(key);
  const wayWhen = (truth: boolean): Way => ({
    ...way,
    knowledge: assume(tree, truth, way.knowledge),
    decided: new Map(way.decided).set(key, truth),
  });
  const chooseYes = () => outcomeFrom(writer, at + 1, { ...wayWhen(true), steps });
  const chooseNo = () => chooseFrom(writer, at, others, wayWhen(false));
  if (known !== undefined) return known ? chooseYes() : chooseNo();
  const yes = chooseYes();
  const no = chooseNo();
  if ("decision" in yes && "decision" in no && yes.decision === no.decision) return yes;
  return { test: conditionExpression(tree, writer.scope), yes, no };
}

function decisionName({ rule, scope, names }: OutcomeWriter, { steps }: Way): string {
  const key = JSON.stringify(steps);
  const known = names.get(key);
  if (known !== undefined) return known;
  const chosen = steps.filter((one) => one.chosen).map((one) => stepName(one.step));
  const wanted = camelCase(rule.id, ...chosen);
  const asked = steps.map(({ step }) => ({ rule: rule.id, step }));
  const name = emitDecision(wanted, [rule.id], asked, scope.parts);
  names.set(key, name);
  return name;
}

function layOutcome(outcome: Outcome, width: number): string[] {
  if ("decision" in outcome) return [`return ${outcome.decision};`];
  const { test, yes, no } = outcome;
  if ("decision" in yes && "decision" in no) {
    const line = `return ${flatExpression(test)} ? ${yes.decision} : ${no.decision};`;
    if (columns(line) <= width) return [line];
  }
  return [...layIf(test, layOutcome(yes, width - 2), width), ...layOutcome(no, width)];
}
