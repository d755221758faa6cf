import {
  type ActionIr,
  type AtomTable,
  type BlockIr,
  createAtomTable,
  type EventIr,
  type Extent,
  hasLabel,
  type PolicyIr,
  printAction,
  printCondition,
  printRule,
  printStep,
  type RuleIr,
  type Step,
} from "@annae/ir";
import { type EventName, eventNames } from "@annae/vocabulary";
import { changesOf, inOtherUnit, type Slip } from "./changed-condition.ts";

/** The policy with one small change that could be a slip. */
export interface Mutant {
  readonly slip: Slip;
  readonly event: EventName;
  /** The rule that changes, as it is; `at`: offsets of what changes, in its file. */
  readonly rule: RuleIr;
  readonly at: Extent;
  /** What changes, as a policy writes it; "" where nothing is there. */
  readonly was: string;
  readonly now: string;
  readonly mutated: EventIr;
}

/** Every mutant, and the policy over all the questions that any of them asks. */
export function mutantsOf(ir: PolicyIr): {
  readonly ir: PolicyIr;
  readonly mutants: readonly Mutant[];
} {
  const table = createAtomTable(ir.atoms);
  const mutants = eventNames.flatMap((event) => {
    const whole = ir.events[event];
    return whole === undefined ? [] : eventMutants(ir, table, event, whole);
  });
  return { ir: { ...ir, atoms: table.atoms }, mutants };
}

/** A rule or action that changes into others; null: into nothing. */
interface Change<T> extends Pick<Mutant, "slip" | "at" | "was" | "now"> {
  readonly to: T;
}

function eventMutants(
  ir: PolicyIr,
  table: AtomTable,
  event: EventName,
  whole: EventIr,
): readonly Mutant[] {
  const messages = Object.keys(ir.messages);
  return whole.blocks.flatMap((block, place) => {
    const put = (rules: readonly RuleIr[]): EventIr => ({
      ...whole,
      blocks: whole.blocks.with(place, { ...block, rules }),
    });
    return block.rules.flatMap((rule, index) => [
      ...ruleChanges(rule, table, messages).map(
        ({ to, ...change }): Mutant => ({
          ...{ ...change, event, rule },
          mutated: put(block.rules.toSpliced(index, 1, ...to)),
        }),
      ),
      ...moved(block, index, table).map(
        ({ to, ...change }): Mutant => ({
          ...{ ...change, event, rule },
          mutated: put(to),
        }),
      ),
    ]);
  });
}

/** The rules with this one after the next. */
function moved(
  { mode, rules }: BlockIr,
  index: number,
  { atoms }: AtomTable,
): readonly Change<readonly RuleIr[]>[] {
  const [rule, next] = rules.slice(index, index + 2);
  if (mode !== "first" || rule === undefined || next === undefined) return [];
  const names = [rule, next].map((one) => (hasLabel(one) ? one.id : printRule(one, atoms)));
  return [
    {
      ...{ slip: "ruleMoved", at: rule.extent },
      ...{ was: names.join("; "), now: names.toReversed().join("; ") },
      to: rules.toSpliced(index, 2, next, rule),
    },
  ];
}

function ruleChanges(
  rule: RuleIr,
  table: AtomTable,
  messages: readonly string[],
): readonly Change<readonly RuleIr[]>[] {
  const { atoms } = table;
  const own = rule.when === null ? [] : changesOf(rule.when, table);
  return [
    { slip: "ruleDropped", at: rule.extent, was: printRule(rule, atoms), now: "", to: [] },
    ...own.map(({ slip, at, was, now, whole }) => ({
      ...{
        slip,
        at,
        was: printCondition(was, atoms),
        now: now === null ? "" : printCondition(now, atoms),
      },
      to: [{ ...rule, when: whole }],
    })),
    ...rule.actions.flatMap((_, index) =>
      actionsChanges(rule.actions, index, table, messages).map(({ to, ...change }) => ({
        ...change,
        to: [{ ...rule, actions: to }],
      })),
    ),
  ];
}

/** What can change about one of the actions: that it is there, where it stands, and the action itself. */
function actionsChanges(
  actions: readonly ActionIr[],
  index: number,
  table: AtomTable,
  messages: readonly string[],
): readonly Change<readonly ActionIr[]>[] {
  const [action, next] = actions.slice(index, index + 2);
  if (action === undefined) return [];
  const { atoms } = table;
  const text = (...some: readonly ActionIr[]) =>
    some.map((one) => printAction(one, atoms)).join("; ");
  const dropped = actions.toSpliced(index, 1);
  const isSend = action.step.do !== "effect" && next !== undefined && next.step.do !== "effect";
  return [
    ...(actions.length === 1
      ? []
      : [
          {
            slip: "actionDropped" as const,
            at: action.at,
            was: text(action),
            now: "",
            to: dropped,
          },
        ]),
    ...(isSend
      ? [
          {
            ...{ slip: "actionMoved" as const, at: action.at, was: text(action, next) },
            ...{ now: text(next, action), to: actions.toSpliced(index, 2, next, action) },
          },
        ]
      : []),
    ...actionChanges(action, table, messages).map(({ to, ...change }) => ({
      ...change,
      to: actions.with(index, to),
    })),
  ];
}

function actionChanges(
  action: ActionIr,
  table: AtomTable,
  messages: readonly string[],
): readonly Change<ActionIr>[] {
  const { step, at, when, otherwise } = action;
  const { atoms } = table;
  return [
    ...stepChanges(step, messages).map(({ slip, to }) => ({
      ...{ slip, at, was: printStep(step), now: printStep(to) },
      to: { ...action, step: to },
    })),
    ...(when === null ? [] : changesOf(when, table)).map(({ slip, at, was, now, whole }) => ({
      ...{
        slip,
        at,
        was: printCondition(was, atoms),
        now: now === null ? "" : printCondition(now, atoms),
      },
      to: { ...action, when: whole },
    })),
    ...(otherwise === null
      ? []
      : [
          {
            ...{ slip: "elseDropped" as const, at: otherwise.at },
            ...{ was: `else ${printAction(otherwise, atoms)}`, now: "" },
            to: { ...action, otherwise: null },
          },
          ...actionChanges(otherwise, table, messages).map(({ to, ...change }) => ({
            ...change,
            to: { ...action, otherwise: to },
          })),
        ]),
  ];
}

/** Another message, or another limit. */
function stepChanges(
  step: Step,
  messages: readonly string[],
): readonly { readonly slip: Slip; readonly to: Step }[] {
  if (step.do === "effect") return [];
  const { limit } = step;
  const limits =
    limit === null
      ? []
      : [
          { slip: "limitDropped" as const, to: { ...step, limit: null } },
          ...("everyMs" in limit
            ? [
                {
                  slip: "unit" as const,
                  to: { ...step, limit: { everyMs: inOtherUnit(limit.everyMs) } },
                },
              ]
            : []),
        ];
  if (!("message" in step)) return limits;
  const place = messages.indexOf(step.message);
  const other = messages[(place + 1) % messages.length];
  if (other === undefined || other === step.message) return limits;
  return [{ slip: "messageSwapped", to: { ...step, message: other } }, ...limits];
}
