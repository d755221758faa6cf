import type { ActionIr, EventIr, PolicyIr, RuleIr, SendLimit, Step } from "@annae/ir";
import type { Random } from "@annae/logic/testing";
import { eventNames } from "@annae/vocabulary";

/** The same policy with a few of its rules of one event changed: another limit, an action or a rule less. */
export function changedPolicy(random: Random, ir: PolicyIr): PolicyIr {
  const name = random.among(eventNames);
  const event = ir.events[name];
  if (event === undefined) return ir;
  const blocks = event.blocks.map((block) => ({
    ...block,
    rules: block.rules.flatMap((rule): readonly RuleIr[] =>
      random.chance(0.1)
        ? []
        : [{ ...rule, actions: rule.actions.map((one) => other(random, one)) }],
    ),
  }));
  const now: EventIr = { ...event, blocks };
  return { ...ir, events: { ...ir.events, [name]: now } };
}

function other(random: Random, action: ActionIr): ActionIr {
  const { step } = action;
  if (step.do === "effect" || random.chance(0.5)) return action;
  const limit: SendLimit = random.among([null, { once: true }, { everyMs: 300_000 }]);
  const next: Step = { ...step, limit };
  return { ...action, step: next };
}
