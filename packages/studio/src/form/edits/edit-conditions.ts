import { type ActionNode, type ConditionNode, endOf, type Syntax } from "@annae/syntax";
import { errorsIn } from "@annae/syntax/diagnostics";
import type { TextPatch } from "../text-patch.ts";
import { isSwitchedOff } from "../view/switched-off.ts";
import { understoodCondition } from "./conditions/understood-condition.ts";
import {
  type Editing,
  isRefusal,
  messageNamed,
  type Plan,
  ruleNamed,
  type Thing,
} from "./editing.ts";
import type { FormEdit, FormRefusal } from "./form-edit.ts";
import { refusals } from "./refusals.ts";
import { branchesOf } from "./switching.ts";
import { conditionWords } from "./text/condition-words.ts";
import { putWords } from "./text/put-words.ts";
import { withoutWords, wordBefore } from "./text/words-at.ts";

type SetCondition = Extract<FormEdit, { edit: "setCondition" }>;

/** A condition where it stands, or where it would. */
interface Asked {
  readonly thing: Thing;
  readonly when: ConditionNode | null;
  /** What stands around it: `when … then` in front of an offset, `if …` behind one; or why there must be a condition. */
  readonly around: { readonly head: "when" | "if"; readonly at: number } | FormRefusal;
}

/** Another condition, or none; of its words only those that differ are touched. */
export function setCondition(
  { of, condition }: SetCondition,
  editing: Editing,
): Plan | FormRefusal {
  const asked = "rule" in of ? ofRule(of, editing) : ofCase(of, editing);
  if (isRefusal(asked)) return asked;
  const { thing, when, around } = asked;
  if (isDamaged(thing)) return refusals.damaged();
  const name = { ko: "조건 바꾸기", en: "Change a condition" };
  const off = isSwitchedOff(when);
  if (condition === null) {
    if (isRefusal(around)) return around;
    const patches = off ? put(thing.syntax, when, "no") : withoutCondition(asked);
    return { name, changes: [{ thing, patches }] };
  }
  const found = understoodCondition(condition, editing.viewing);
  if (isRefusal(found)) return found;
  const { line, isLoose } = found;
  const written = off ? `no and ${isLoose ? `(${line})` : line}` : line;
  const patches = when === null ? withCondition(asked, written) : put(thing.syntax, when, written);
  return { name, changes: [{ thing, patches }] };
}

/** Whether some of it could not be read: then its words are not all that is written. */
function isDamaged({ syntax, start, end }: Thing): boolean {
  return errorsIn(syntax.diagnostics).some(({ span }) => {
    const at = syntax.locate(span);
    return at.start < end && start < at.end;
  });
}

function put(syntax: Syntax, when: ConditionNode | null, written: string): readonly TextPatch[] {
  return when === null ? [] : putWords(syntax, conditionWords(syntax, when), written);
}

function ofRule(
  { rule: id, step }: Extract<SetCondition["of"], { rule: string }>,
  editing: Editing,
): Asked | FormRefusal {
  const thing = ruleNamed(id, editing);
  if (isRefusal(thing)) return thing;
  const { when, otherwise, actions } = thing.what.rule;
  if (step !== undefined) return ofStep(thing, actions.flatMap(branchesOf)[step], id);
  if (otherwise) return refusals.otherwiseAsksNothing();
  const [first] = actions;
  const at = first === undefined ? thing.end : thing.syntax.locate(first.span).start;
  return { thing, when, around: { head: "when", at } };
}

/** What is done instead needs the `if` in front of it. */
function ofStep(thing: Thing, link: ActionNode | undefined, rule: string): Asked | FormRefusal {
  if (link === undefined) return refusals.noRule(rule);
  const at = thing.syntax.locate(link.span).end;
  const { when, otherwise } = link;
  if (otherwise === null) return { thing, when, around: { head: "if", at } };
  const why = refusals.elseBehind(rule);
  return when === null ? why : { thing, when, around: why };
}

function ofCase(
  { message, case: at }: Extract<SetCondition["of"], { message: string }>,
  editing: Editing,
): Asked | FormRefusal {
  const thing = messageNamed(message, editing);
  if (isRefusal(thing)) return thing;
  const own = thing.what.node === "message" ? thing.what.cases[at] : undefined;
  return own === undefined
    ? refusals.noContent()
    : { thing, when: own.when, around: refusals.caseAsks() };
}

function withCondition({ thing, around }: Asked, written: string): readonly TextPatch[] {
  if (isRefusal(around)) return [];
  const { head, at } = around;
  const text = head === "when" ? `when ${written} then ` : ` if ${written}`;
  return [{ path: thing.syntax.source.path, start: at, end: at, text }];
}

/** Without the words around it, too. */
function withoutCondition({ thing: { syntax }, when, around }: Asked): readonly TextPatch[] {
  if (when === null || isRefusal(around)) return [];
  const words = conditionWords(syntax, when);
  const start = wordBefore(syntax, words[0]?.startOffset ?? 0)?.startOffset;
  if (start === undefined) return [];
  if (around.head === "when") return withoutWords(syntax, { start, end: around.at });
  const [before, last] = [wordBefore(syntax, start), words.at(-1)];
  if (before === undefined || last === undefined) return [];
  return withoutWords(syntax, { start: endOf(before), end: endOf(last) });
}
