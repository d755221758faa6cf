import type { PolicyIr, RuleIr } from "@annae/ir";
import { eventNames } from "@annae/vocabulary";
import type { DescribeOptions } from "./describe-policy.ts";
import type { Phrase } from "./document.ts";
import { ruleSentence } from "./rule-sentence.ts";
import { tellingOf } from "./telling.ts";

/** The first rule of the policy that is meant, as a sentence by itself: no numbers of a document in it; undefined where there is none. */
export function readRule(
  ir: PolicyIr,
  isMeant: (rule: RuleIr) => boolean,
  { locale, channels }: Pick<DescribeOptions, "locale" | "channels">,
): Phrase | undefined {
  const telling = { ...tellingOf(ir, channels, locale), numbers: new Map<string, number>() };
  for (const block of eventNames.flatMap((event) => ir.events[event]?.blocks ?? [])) {
    const rule = block.rules.find(isMeant);
    if (rule !== undefined) return ruleSentence(rule, block, telling);
  }
  return undefined;
}
