import { type ActionNode, type ConditionNode, endOf, type Syntax, type Token } from "@annae/syntax";
import type { TextPatch } from "../text-patch.ts";
import { isSwitchedOff } from "../view/switched-off.ts";
import { idsIn } from "../view/view-rules.ts";
import {
  type Editing,
  isRefusal,
  messageNamed,
  type Plan,
  type RuleThing,
  ruleNamed,
  type ThingChange,
} from "./editing.ts";
import type { FormEdit, FormRefusal } from "./form-edit.ts";
import { refusals } from "./refusals.ts";
import { conditionWords, isBracketed } from "./text/condition-words.ts";
import { withoutWords, wordIndexAt } from "./text/words-at.ts";

type Edit<Name extends FormEdit["edit"]> = Extract<FormEdit, { edit: Name }>;

const names = {
  on: { ko: "켜기", en: "Switch on" },
  off: { ko: "끄기", en: "Switch off" },
} as const;

/** A rule on, or off: it says `when no`, or `when no and` in front of its condition. */
export function switchRule({ rule, on }: Edit<"switchRule">, editing: Editing): Plan | FormRefusal {
  const thing = ruleNamed(rule, editing);
  if (isRefusal(thing)) return thing;
  const { when, otherwise, actions } = thing.what.rule;
  const name = on ? names.on : names.off;
  if (otherwise) return on ? { name, changes: [] } : refusals.otherwiseStays();
  if (isSwitchedOff(when) !== on) return { name, changes: [] };
  const { syntax } = thing;
  const first = actions[0] === undefined ? thing.end : syntax.locate(actions[0].span).start;
  const patches = on
    ? withoutSwitch(syntax, when, "then")
    : switchedOff(syntax, when, first, { head: "when", tail: "then", before: true });
  return { name, changes: [{ thing, patches }] };
}

/** A message on, or off: every step that sends it says `if no`, or `if no and` in front of its condition; what else the rules do stays. */
export function switchMessage(
  { message, on }: Edit<"switchMessage">,
  editing: Editing,
): Plan | FormRefusal {
  const known = messageNamed(message, editing);
  if (isRefusal(known)) return known;
  const name = on ? names.on : names.off;
  const rules = [...idsIn(editing.viewing.model).values()].map((id) => ruleNamed(id, editing));
  const senders = rules.flatMap((one) => (isRefusal(one) ? [] : sending(one, message)));
  if (senders.length === 0) return refusals.nobodySends(message);
  const changes: ThingChange[] = [];
  for (const { thing, steps } of senders) {
    const patches: TextPatch[] = [];
    for (const step of steps) {
      if (isSwitchedOff(step.when) !== on) continue;
      if (step.otherwise !== null)
        return refusals.elseBehind(thing.model.label ?? thing.what.rule.span.source.path);
      patches.push(...switchedStep(thing, step, on));
    }
    const { when, otherwise } = thing.what.rule;
    if (on && !otherwise && isSwitchedOff(when))
      patches.push(...withoutSwitch(thing.syntax, when, "then"));
    changes.push({ thing, patches });
  }
  return { name, changes };
}

interface Sending {
  readonly thing: RuleThing;
  readonly steps: readonly ActionNode[];
}

function sending(thing: RuleThing, message: string): readonly Sending[] {
  const steps = thing.what.rule.actions
    .flatMap(branchesOf)
    .filter((one) => one.message?.text === message);
  return steps.length === 0 ? [] : [{ thing, steps }];
}

/** The action, and what is done instead of it. */
export function branchesOf(action: ActionNode): readonly ActionNode[] {
  const links: ActionNode[] = [];
  for (let link: ActionNode | null = action; link !== null; link = link.otherwise) links.push(link);
  return links;
}

function switchedStep({ syntax }: RuleThing, step: ActionNode, on: boolean): readonly TextPatch[] {
  if (on) return withoutSwitch(syntax, step.when, null);
  const { end } = syntax.locate(step.span);
  return switchedOff(syntax, step.when, end, { head: "if", tail: null, before: false });
}

interface Around {
  /** The word that begins a condition. */
  readonly head: "when" | "if";
  /** The word that ends it; null: what ends the step. */
  readonly tail: "then" | null;
  /** True: a condition stands in front of what it is for. */
  readonly before: boolean;
}

function switchedOff(
  syntax: Syntax,
  when: ConditionNode | null,
  offset: number,
  { head, tail, before }: Around,
): readonly TextPatch[] {
  const { path } = syntax.source;
  const put = (at: number, text: string): TextPatch => ({ path, start: at, end: at, text });
  if (when === null) {
    const words = tail === null ? `${head} no` : `${head} no ${tail}`;
    return [put(offset, before ? `${words} ` : ` ${words}`)];
  }
  const words = conditionWords(syntax, when);
  const [first, last] = [words[0], words.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (when.node !== "or" || isBracketed(words)) return [put(first.startOffset, "no and ")];
  return [put(first.startOffset, "no and ("), put(endOf(last), ")")];
}

/** Takes `no and` away, or the whole condition where it says nothing else. */
function withoutSwitch(
  syntax: Syntax,
  when: ConditionNode | null,
  tail: "then" | null,
): readonly TextPatch[] {
  if (when === null) return [];
  const words = conditionWords(syntax, when);
  const index = wordIndexAt(syntax, words[0]?.startOffset ?? 0);
  const [no, second] = [syntax.tokens[index], syntax.tokens[index + 1]];
  const head = syntax.tokens[index - 1];
  if (no === undefined || head === undefined) return [];
  if (when.node === "and" && second !== undefined) {
    const rest = words.slice(2);
    const [first = second] = rest;
    const front = withoutWords(syntax, { start: no.startOffset, end: first.startOffset });
    return isBracketed(rest) ? [...front, ...withoutBrackets(syntax, rest)] : front;
  }
  if (tail === null) {
    const before = syntax.tokens[index - 2];
    return withoutWords(syntax, {
      start: before === undefined ? head.startOffset : endOf(before),
      end: endOf(no),
    });
  }
  const rest = syntax.tokens[index + 2];
  return withoutWords(syntax, { start: head.startOffset, end: rest?.startOffset ?? endOf(no) });
}

/** The brackets around an `or` that needs them no more. */
function withoutBrackets(syntax: Syntax, words: readonly Token[]): readonly TextPatch[] {
  const { path } = syntax.source;
  return [words[0], words.at(-1)].flatMap((bracket) => {
    if (bracket === undefined) return [];
    return [{ path, start: bracket.startOffset, end: endOf(bracket), text: "" }];
  });
}
