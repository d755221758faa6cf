import type { OnBlock } from "@annae/syntax";
import { type Diagnostic, errorsIn } from "@annae/syntax/diagnostics";
import type { PolicyText } from "../policy-text.ts";
import type { TextPatch } from "../text-patch.ts";
import {
  type Editing,
  isRefusal,
  messageNamed,
  type Plan,
  type RuleThing,
  ruleNamed,
} from "./editing.ts";
import type { FormEdit, FormRefusal } from "./form-edit.ts";
import { refusals } from "./refusals.ts";
import { withoutWords } from "./text/words-at.ts";

type Edit<Name extends FormEdit["edit"]> = Extract<FormEdit, { edit: Name }>;

/** One rule less; with its block where it was the only one. What was overridden counts again as it is inherited. */
export function removeRule({ rule: id }: Edit<"removeRule">, editing: Editing): Plan | FormRefusal {
  const thing = ruleNamed(id, editing);
  if (isRefusal(thing)) return thing;
  const owner = editing.viewing.owners.get(thing.syntax.source.path) ?? "";
  if (owner !== editing.viewing.policy) return refusals.inheritedRule(owner);
  return {
    name: { ko: "규칙 지우기", en: "Delete a rule" },
    changes: [{ thing, patches: withoutRule(thing) }],
    check: neededBy(editing),
  };
}

function withoutRule({ syntax, what: { rule, block } }: RuleThing): readonly TextPatch[] {
  return withoutWords(syntax, syntax.locate(isOnly(block) ? block.span : rule.span));
}

const isOnly = ({ rules }: OnBlock) => rules.length === 1;

/** One message less; what was overridden counts again as it is inherited. */
export function removeMessage(
  { message }: Edit<"removeMessage">,
  editing: Editing,
): Plan | FormRefusal {
  const thing = messageNamed(message, editing);
  if (isRefusal(thing)) return thing;
  const owner = editing.viewing.owners.get(thing.syntax.source.path) ?? "";
  if (owner !== editing.viewing.policy) return refusals.inheritedMessage(owner);
  return {
    name: { ko: "메시지 지우기", en: "Delete a message" },
    changes: [{ thing, patches: withoutWords(thing.syntax, thing) }],
    check: neededBy(editing),
  };
}

/** Whatever else of the policy or its tests names what is gone is an error that was not there. */
function neededBy({ text }: Editing): NonNullable<Plan["check"]> {
  return (after) => {
    const known = Map.groupBy(errorsOf(text), said);
    const now = [...Map.groupBy(errorsOf(after), said)];
    const [, fresh] = now.find(([one, all]) => all.length > (known.get(one)?.length ?? 0)) ?? [];
    const [first] = fresh ?? [];
    if (first === undefined) return null;
    const { source, start } = after.analysis.locate(first.span);
    const line = source.text.split("\n")[source.text.slice(0, start).split("\n").length - 1] ?? "";
    // Where it stands now, in front of the change.
    const own = text.analysis.syntaxes.find((one) => one.source.path === source.path);
    const number = (own?.source.text.split("\n").indexOf(line) ?? 0) + 1;
    const { ko, en } = first.wording;
    return refusals.stillNeeded(`${source.path}:${number}`, { ko: ko.title, en: en.title });
  };
}

function errorsOf({ analysis }: PolicyText): readonly Diagnostic[] {
  return errorsIn(analysis.diagnostics);
}

const said = ({ wording }: Diagnostic) => wording.en.title;
