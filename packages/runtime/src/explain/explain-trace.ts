import {
  type ActionIr,
  alternativesOf,
  type BlockIr,
  type Condition,
  explain,
  holds,
  type Place,
  type PolicyRules,
  type RuleIr,
  type RuleOutcome,
  rulesOf,
  type Step,
  type Told,
} from "@annae/ir";
import type { Doc } from "@annae/vocabulary";
import { type Because, becauseOf } from "./because.ts";
import { dropHeads, dropWords } from "./dropped.ts";
import { type PlainValue, plainValues } from "./plain-value.ts";
import type { Trace } from "./trace.ts";

/** Where a rule stands in a `.rules` file; lines count from 1. */
export type RulePlace = Pick<Place, "file" | "line">;

/** What happened to one rule, and why. */
export interface RuleExplanation {
  readonly rule: string;
  readonly at: RulePlace;
  readonly outcome: RuleOutcome["outcome"];
  readonly because: Because;
  /** What the rule sends where it applies: names of messages, codes of system messages. */
  readonly sends: readonly string[];
}

/** Something that did not happen although a rule that applied, the channel or the event could have asked for it. */
export interface DropExplanation {
  /** Null where the channel or the event itself asked. */
  readonly rule: string | null;
  readonly at: RulePlace | null;
  /** Name of the message, system message, image, action or event. */
  readonly what: string;
  /** A {@link Dropped.reason}; `condition`: its own condition did not hold; `repeated`: the event was handled before. */
  readonly reason: string;
  /** What became of it: "보내지 않음", "not done". */
  readonly head: Doc;
  readonly because: Because;
}

/** Why an event was answered as it was: plain JSON. */
export interface Explanation {
  /** Every rule of the event, in order. */
  readonly rules: readonly RuleExplanation[];
  /** Every fact that was read, by name. */
  readonly facts: Readonly<Record<string, PlainValue>>;
  readonly dropped: readonly DropExplanation[];
}

/**
 * The decision in data and sentences: each rule with its reason, the facts read, and what was left out. `rules` are
 * those of the policy that decided: its IR, or what its {@link Policy.rules} gives.
 */
export function explainTrace(trace: Trace, rules: PolicyRules): Explanation {
  const { lexicon, asked } = trace;
  const { atoms, events } = rules;
  const event = (trace.decided ? events[trace.event] : undefined) ?? { reads: [], blocks: [] };
  const told: Told = { facts: trace.facts, atoms, lexicon };
  const explained = event.blocks.flatMap((block) => explainBlock(block, told));
  return {
    rules: explained.map(({ rule }) => rule),
    facts: plainValues(Object.keys(asked), { facts: asked, atoms, lexicon }),
    dropped: [...explained.flatMap(({ skipped }) => skipped), ...droppedIn(trace, rulesOf(event))],
  };
}

/** The explanation of an event that was handled before: no rule was asked. */
export function explainRepetition(event: string): Explanation {
  const text = { ko: "이미 처리한 이벤트라서", en: "the event was handled before" };
  const repeated: DropExplanation = {
    ...{ rule: null, at: null, what: event, reason: "repeated" },
    head: dropHeads.ignored,
    because: unasked(text),
  };
  return { rules: [], facts: {}, dropped: [repeated] };
}

function explainBlock(block: BlockIr, told: Told) {
  const outcomes = explain([block], told.atoms, told.facts);
  return block.rules.flatMap((rule, index) => {
    const outcome = outcomes[index];
    if (outcome === undefined) return [];
    const because = becauseOfRule(rule, outcome, told) ?? unconditional(block, index);
    const { id, at, actions } = rule;
    const explained: RuleExplanation = {
      ...{ rule: id, at: placeOf(at), outcome: outcome.outcome, because },
      sends: [
        ...new Set(
          actions.flatMap((action) => alternativesOf(action)).flatMap(({ step }) => sentBy(step)),
        ),
      ],
    };
    const fired = outcome.outcome === "fired";
    return [{ rule: explained, skipped: fired ? skippedBy(rule, told) : [] }];
  });
}

function becauseOfRule(rule: RuleIr, outcome: RuleOutcome, told: Told): Because | null {
  if (outcome.outcome === "failed") return becauseOf(outcome.because, told);
  if (outcome.outcome === "fired") return rule.when === null ? null : becauseOf(rule.when, told);
  const { after } = outcome;
  return unasked({ ko: `앞의 ${after} 규칙이 적용되어서`, en: `${after} applied before it` });
}

function unconditional({ mode }: BlockIr, index: number): Because {
  return mode === "first" && index > 0
    ? unasked({ ko: "앞의 규칙이 하나도 적용되지 않아서", en: "no rule before it applied" })
    : unasked({ ko: "조건이 없는 규칙이라서", en: "it has no condition" });
}

/** What a rule that applied left out because of the conditions of its single actions. */
function skippedBy({ id, at, actions }: RuleIr, told: Told): readonly DropExplanation[] {
  const failed = actions.flatMap((action) => triedInVain(action, told));
  return failed.map(({ step, when }) => {
    const [message] = sentBy(step);
    const what = step.do === "effect" ? step.action : (message ?? "");
    const head = step.do === "effect" ? dropHeads.notDone : dropHeads.notSent;
    const because = becauseOf(when, told);
    return { rule: id, at: placeOf(at), what, reason: "condition", head, because };
  });
}

/** The alternatives of an action whose conditions failed before one was done. */
function triedInVain(
  action: ActionIr,
  { atoms, facts }: Told,
): readonly { readonly step: Step; readonly when: Condition }[] {
  const tried: { readonly step: Step; readonly when: Condition }[] = [];
  for (const { step, when } of alternativesOf(action)) {
    if (when === null || holds(when, atoms, facts)) break;
    tried.push({ step, when });
  }
  return tried;
}

function sentBy(step: Step): readonly string[] {
  if (step.do === "effect") return [];
  return ["message" in step ? step.message : step.system];
}

function droppedIn({ dropped }: Trace, rules: readonly RuleIr[]): readonly DropExplanation[] {
  return dropped.map((one) => {
    const { rule, what, reason } = one;
    const { head, because } = dropWords(one);
    const place = rules.find(({ id }) => id === rule)?.at;
    const at = place === undefined ? null : placeOf(place);
    return { rule, at, what, reason, head, because: unasked(because) };
  });
}

function unasked(text: Doc): Because {
  return { text, condition: null, facts: {} };
}

function placeOf({ file, line }: Place): RulePlace {
  return { file, line };
}
