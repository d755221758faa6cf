import type { ModelBlock } from "@annae/dsl";
import { isPlainName } from "@annae/syntax";
import { actionNamed, type EventName } from "@annae/vocabulary";
import type { PolicyText } from "../policy-text.ts";
import type { TextPatch } from "../text-patch.ts";
import { idsIn } from "../view/view-rules.ts";
import { understoodCondition } from "./conditions/understood-condition.ts";
import {
  type Editing,
  isRefusal,
  ownFile,
  type Plan,
  type RuleThing,
  ruleNamed,
} from "./editing.ts";
import type { FormEdit, FormRefusal, NewStep } from "./form-edit.ts";
import { addToBlock } from "./overriding.ts";
import { refusals } from "./refusals.ts";
import { reorder } from "./text/reorder.ts";
import { indentationAt } from "./text/words-at.ts";

type Edit<Name extends FormEdit["edit"]> = Extract<FormEdit, { edit: Name }>;

/** A rule one place up or down among those of its block. */
export function moveRule({ rule: id, by }: Edit<"moveRule">, editing: Editing): Plan | FormRefusal {
  const thing = ruleNamed(id, editing);
  if (isRefusal(thing)) return thing;
  const block = blockOf(thing, editing);
  const at = block?.rules.indexOf(thing.model) ?? 0;
  const other = block?.rules[at + by];
  if (block === undefined || other === undefined) return refusals.atTheEnd();
  const neighbour = ruleNamed(idsIn(editing.viewing.model).get(other) ?? "", editing);
  if (isRefusal(neighbour)) return neighbour;
  if (thing.model.otherwise || neighbour.model.otherwise) return refusals.otherwiseLast();
  const patches = movedBy(thing, neighbour, by);
  if (ownerOf(thing, editing) !== editing.viewing.policy || patches === null) {
    const owners = [thing, neighbour].map((one) => ownerOf(one, editing));
    return refusals.inheritedOrder(
      owners.find((one) => one !== editing.viewing.policy) ?? editing.viewing.policy,
    );
  }
  const before = orderOf(editing.text, block.event);
  const place = before.indexOf(meaningOf(thing));
  const meant = before.with(place, before[place + by] ?? "").with(place + by, before[place] ?? "");
  return {
    name: by < 0 ? { ko: "위로 옮기기", en: "Move up" } : { ko: "아래로 옮기기", en: "Move down" },
    changes: [{ thing, patches }],
    check: (after) =>
      orderOf(after, block.event).join("\n") === meant.join("\n")
        ? null
        : refusals.inheritedOrder(ownerOf(neighbour, editing)),
  };
}

function blockOf({ model }: RuleThing, { viewing }: Editing): ModelBlock | undefined {
  const blocks = [...viewing.model.events.values()].flat();
  return blocks.find(({ rules }) => rules.includes(model));
}

function ownerOf({ syntax }: RuleThing, { viewing }: Editing): string {
  return viewing.owners.get(syntax.source.path) ?? "";
}

/** By exchanging two rules that stand beside one another, or by naming another rule to stand beside. */
function movedBy(thing: RuleThing, neighbour: RuleThing, by: -1 | 1): readonly TextPatch[] | null {
  const { rule, block } = thing.what;
  const { change } = rule;
  const isBeside = block === neighbour.what.block && neighbour.what.rule.change === null;
  if (change === null && isBeside) {
    const pair = by < 0 ? [neighbour, thing] : [thing, neighbour];
    return reorder(thing.syntax, pair, [1, 0]);
  }
  const label = neighbour.what.rule.label?.text;
  if (change === null || change.change === "override" || label === undefined) return null;
  const { path } = thing.syntax.source;
  const { end } = thing.syntax.locate(change.label.span);
  return [{ path, start: thing.start, end, text: `${by < 0 ? "before" : "after"} ${label}` }];
}

/** The rules of an event in the order in which they are asked, as they are written. */
function orderOf({ analysis }: PolicyText, event: EventName): readonly string[] {
  const blocks = analysis.model?.events.get(event) ?? [];
  return blocks.flatMap(({ rules }) =>
    rules.map(({ span, written }) => span.source.text.slice(span.start, written.end)),
  );
}

function meaningOf({ model: { span, written } }: RuleThing): string {
  return span.source.text.slice(span.start, written.end);
}

/** A rule that was not there: of a request, a situation. */
export function addRule(edit: Edit<"addRule">, editing: Editing): Plan | FormRefusal {
  const { label, event } = edit;
  const wrong = wrongIn(edit, editing);
  if (wrong !== null) return wrong;
  const asked = edit.when === null ? null : understoodCondition(edit.when, editing.viewing);
  if (asked !== null && isRefusal(asked)) return asked;
  const patch = addedRule({ ...edit, when: asked?.line ?? null }, editing);
  if (isRefusal(patch)) return patch;
  const file = ownFile(editing);
  if (isRefusal(file)) return file;
  return {
    name: { ko: "상황 추가", en: "Add a situation" },
    changes: [{ thing: file, patches: [patch] }],
    check: (after) => {
      const rules = (after.analysis.model?.events.get(event) ?? []).flatMap((one) => one.rules);
      const added = rules.find((one) => one.label === label);
      return added?.sound === true ? null : refusals.damaged();
    },
  };
}

function wrongIn(
  { label, steps }: Edit<"addRule">,
  { viewing: { model } }: Editing,
): FormRefusal | null {
  if (!isPlainName(label)) return refusals.notAName(label);
  if ([...idsIn(model).values()].includes(label)) return refusals.nameIsTaken(label);
  if (steps.length === 0) return refusals.nothingDone();
  for (const step of steps) {
    if ("send" in step && !model.messages.has(step.send) && !model.systemTexts.has(step.send)) {
      return refusals.noMessage(step.send);
    }
    if ("action" in step && actionNamed(step.action) === undefined)
      return refusals.noAction(step.action);
  }
  return null;
}

function addedRule(edit: Edit<"addRule">, editing: Editing): TextPatch | FormRefusal {
  const { event, before } = edit;
  const { viewing } = editing;
  const file = ownFile(editing);
  if (isRefusal(file)) return file;
  const written = spelledRule(edit);
  const blocks = viewing.model.events.get(event) ?? [];
  const first = blocks.find((one) => one.first);
  const last = first?.rules.at(-1);
  const target = before ?? (last?.otherwise === true ? idsIn(viewing.model).get(last) : undefined);
  if (target !== undefined) return inFrontOf(target, written, edit, editing);
  const own = viewing.owners.get(last?.written.source.path ?? "");
  if (first === undefined || last === undefined || own === viewing.policy) {
    return addToBlock(file.syntax, written, {
      event,
      first: first !== undefined || event === "request",
    });
  }
  if (last.label === null) return refusals.inheritedNameless(own ?? "");
  return addToBlock(file.syntax, `after ${last.label} ${written}`, { event, first: true });
}

/** On the line in front of the rule; where another policy has that rule, in the policy's own block. */
function inFrontOf(
  target: string,
  written: string,
  { event }: Edit<"addRule">,
  editing: Editing,
): TextPatch | FormRefusal {
  const rule = ruleNamed(target, editing);
  if (isRefusal(rule)) return rule;
  if (blockOf(rule, editing)?.event !== event) return refusals.ofAnotherEvent(target);
  const { syntax, start, what, model } = rule;
  const owner = ownerOf(rule, editing);
  if (owner === editing.viewing.policy && what.rule.change === null && what.block.event !== null) {
    const { path } = syntax.source;
    return { path, start, end: start, text: `${written}\n${indentationAt(syntax, start)}` };
  }
  if (model.label === null) return refusals.inheritedNameless(owner);
  const file = ownFile(editing);
  if (isRefusal(file)) return file;
  const { first } = what.block;
  return addToBlock(file.syntax, `before ${model.label} ${written}`, { event, first });
}

/** The rule as a policy writes it. */
function spelledRule({ label, when, steps }: Edit<"addRule">): string {
  const done = steps.map(writtenStep).join("; ");
  return when === null ? `${label}: ${done}` : `${label}: when ${when} then ${done}`;
}

function writtenStep(step: NewStep): string {
  return "send" in step ? `send ${step.send}` : step.action;
}
