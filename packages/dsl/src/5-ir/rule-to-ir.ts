import {
  type ActionIr,
  type AtomTable,
  type Condition,
  factsOf,
  type PropertyIr,
  type RuleIr,
} from "@annae/ir";
import { extentOf, type Locate } from "@annae/syntax";
import { assertNever } from "@annae/vocabulary";
import type { ModelAction, ModelCondition, ModelProperty, ModelRule } from "../4-model/model.ts";
import { placeOf } from "./place-of.ts";
import type { NameRule } from "./rule-names.ts";

/** The table that atoms come into, those of it that are asked for, and where things are by now. */
export interface Lowering {
  readonly table: AtomTable;
  readonly asked: Set<number>;
  readonly locate: Locate;
}

/** The same for a rule, whose places have all moved alike. */
interface Moving extends Omit<Lowering, "locate"> {
  readonly shift: number;
}

type Extent = ActionIr["at"];

/** A property over the atoms of the table. */
export function propertyToIr(
  { span, when, ...claim }: ModelProperty,
  { locate, ...lowering }: Lowering,
): PropertyIr {
  const here = locate(span);
  const moving = { ...lowering, shift: here.start - span.start };
  const condition = conditionToIr(when, moving);
  return { ...claim, at: placeOf(here), extent: extentOf(here), when: condition };
}

/** Names of the facts that the atoms ask for. */
export function factsIn({ table, asked }: Pick<Lowering, "table" | "asked">): ReadonlySet<string> {
  const names = new Set<string>();
  for (const index of asked) {
    const atom = table.atoms[index];
    if (atom !== undefined) for (const name of factsOf(atom)) names.add(name);
  }
  return names;
}

/** A rule over the atoms of the table. */
export function ruleToIr(
  rule: ModelRule,
  { table, asked, locate }: Lowering,
  nameRule: NameRule,
): RuleIr {
  const written = locate(rule.written);
  const moving = { table, asked, shift: written.start - rule.written.start };
  const when = conditionToIr(rule.when, moving);
  const actions: ActionIr[] = [];
  for (const action of rule.actions) {
    const lowered = actionToIr(action, moving);
    if (lowered !== null) actions.push(lowered);
  }
  return {
    id: rule.label ?? nameRule({ when, actions }),
    at: placeOf(locate(rule.span)),
    extent: extentOf(written),
    when,
    actions,
  };
}

/** Null only for an action that an error was reported for. */
function actionToIr(action: ModelAction, moving: Moving): ActionIr | null {
  const { step, written, otherwise } = action;
  if (step === null) return null;
  return {
    step,
    at: moved(extentOf(written), moving),
    when: conditionToIr(action.when, moving),
    otherwise: otherwise && actionToIr(otherwise, moving),
  };
}

function conditionToIr(condition: ModelCondition | null, moving: Moving): Condition | null {
  return condition && partToIr(condition, moving);
}

/** By hand instead of a fold, because nothing is done more often here. */
function partToIr(condition: ModelCondition, moving: Moving): Condition {
  switch (condition.op) {
    case "constant":
      return condition;
    case "atom": {
      const atom = moving.table.indexOf(condition.atom);
      moving.asked.add(atom);
      return { op: "atom", atom, at: moved(condition.at, moving) };
    }
    case "not":
      return { op: "not", of: partToIr(condition.of, moving) };
    case "and":
    case "or":
      return { op: condition.op, of: condition.of.map((part) => partToIr(part, moving)) };
    default:
      return assertNever(condition);
  }
}

function moved(at: Extent, { shift }: Moving): Extent {
  return shift === 0 ? at : [at[0] + shift, at[1] + shift];
}
