import type { FormEdit, PolicyForm } from "@annae/studio";
import { inRules, type Said, type SaidRule, words } from "./said.ts";

/** Edits of rules. */
export type OfRules = Extract<
  FormEdit,
  { edit: "switchRule" | "switchMessage" | "moveRule" | "addRule" | "removeRule" | "renameRule" }
>;

/** What the form is to say after an edit of rules. */
export function meantByRules(edit: OfRules, said: Said, form: PolicyForm): Said {
  const idOf = (id: string) =>
    form.blocks.flatMap(({ rules }) => rules).find((rule) => rule.id === id);
  switch (edit.edit) {
    case "switchRule":
      return inRules(said, (rule) => (rule.id === edit.rule ? { ...rule, on: edit.on } : rule));
    case "switchMessage":
      return inRules(said, (rule) => {
        const sends = rule.steps.some(({ message }) => message === edit.message);
        if (!sends) return rule;
        const steps = rule.steps.map((step) =>
          step.message === edit.message ? { ...step, on: edit.on } : step,
        );
        return { ...rule, on: rule.on || edit.on, steps };
      });
    case "moveRule":
      return {
        ...said,
        blocks: said.blocks.map(({ event, rules }) => {
          const at = rules.findIndex(({ id }) => id === edit.rule);
          const [one, other] = [rules[at], rules[at + edit.by]];
          if (at < 0 || one === undefined || other === undefined) return { event, rules };
          return { event, rules: rules.with(at, other).with(at + edit.by, one) };
        }),
      };
    case "removeRule": {
      const left = said.blocks.map(({ event, rules }) => ({
        event,
        rules: rules.filter(({ id }) => id !== edit.rule),
      }));
      return { ...said, blocks: left.filter(({ rules }) => rules.length > 0) };
    }
    case "renameRule": {
      const label = idOf(edit.rule)?.label ?? null;
      const asked = new RegExp(`(situation is (?:not )?)${label}(?![\\p{L}\\p{N}_])`, "gu");
      const renamed = (written: string | null) =>
        written?.replaceAll(asked, `$1${edit.to}`) ?? null;
      return inRules(said, (rule) => ({
        ...rule,
        condition: renamed(rule.condition),
        steps: rule.steps.map((step) => ({ ...step, when: renamed(step.when) })),
        ...(rule.label === label && { id: edit.to, label: edit.to }),
      }));
    }
    case "addRule": {
      const steps = edit.steps.map((step) => ({
        message: "send" in step ? step.send : null,
        action: "send" in step ? null : step.action,
        on: true,
        when: null,
      }));
      const rule = {
        id: edit.label,
        label: edit.label,
        condition: edit.when === null ? null : words(edit.when),
        on: true,
        steps,
      };
      return addedRule(said, rule, edit, form);
    }
  }
}

/** In front of the rule that is named; else the last, but for an `otherwise`, of the block where one alone holds, or of a block of its own. */
function addedRule(
  said: Said,
  rule: SaidRule,
  { event, before }: Extract<FormEdit, { edit: "addRule" }>,
  form: PolicyForm,
): Said {
  const blocks = said.blocks.map((block, index) => {
    const shown = form.blocks[index];
    const place = block.rules.findIndex(({ id }) => id === before);
    if (before !== null)
      return place < 0 ? block : { ...block, rules: block.rules.toSpliced(place, 0, rule) };
    return shown?.event === event &&
      shown.first &&
      !said.blocks
        .slice(0, index)
        .some((one, at) => one.event === event && form.blocks[at]?.first === true)
      ? {
          ...block,
          rules: block.rules.toSpliced(
            shown.rules.at(-1)?.otherwise ? -1 : block.rules.length,
            0,
            rule,
          ),
        }
      : block;
  });
  const isThere = blocks.some(({ rules }) => rules.includes(rule));
  return { ...said, blocks: isThere ? blocks : [...blocks, { event, rules: [rule] }] };
}
