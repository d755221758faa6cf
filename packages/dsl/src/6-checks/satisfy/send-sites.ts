import type { Model, ModelBlock, ModelCondition, ModelRule } from "../../4-model/model.ts";
import { branches } from "./outcome-sites.ts";

/** A place where a rule sends a message of the policy, and what must hold for it. */
export interface SendSite {
  readonly message: string;
  readonly rule: ModelRule;
  /** What holds for the rule, for this action of it, and for the rules in front that it stands behind. */
  readonly conditions: () => readonly ModelCondition[];
}

/** Every place where these messages are sent, in order, by message. */
export function sendSites(
  model: Model,
  messages: ReadonlySet<string>,
): ReadonlyMap<string, readonly SendSite[]> {
  const sites = [...model.events.values()].flat().flatMap((block) => inBlock(block, messages));
  return Map.groupBy(sites, ({ message }) => message);
}

function inBlock({ first, rules }: ModelBlock, messages: ReadonlySet<string>) {
  const earlier: ModelCondition[] = [];
  return rules.flatMap((rule) => {
    const sites = inRule(rule, earlier, messages);
    if (first && rule.when !== null && rule.sound) earlier.push({ op: "not", of: rule.when });
    return sites;
  });
}

function inRule(
  rule: ModelRule,
  earlier: readonly ModelCondition[],
  messages: ReadonlySet<string>,
): readonly SendSite[] {
  const before = earlier.length;
  const own = rule.when === null ? [] : [rule.when];
  return rule.actions
    .flatMap((action) => branches(action, []))
    .flatMap(({ action: { step }, path }) => {
      if (step?.do !== "send" || !("message" in step) || !messages.has(step.message)) return [];
      const conditions = () => [...own, ...path, ...earlier.slice(0, before)];
      return [{ message: step.message, rule, conditions }];
    });
}
