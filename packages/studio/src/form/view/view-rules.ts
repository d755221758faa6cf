import type { Model, ModelBlock, ModelRule } from "@annae/dsl";
import type { ActionNode, OnBlock, Rule, Span } from "@annae/syntax";
import { type EventName, eventNames, events } from "@annae/vocabulary";
import type { FormBlock, FormRule, FormStep } from "./form.ts";
import { ruleName } from "./rule-name.ts";
import { isSwitchedOff, withoutSwitch } from "./switched-off.ts";
import { placed, type Viewing, whoseIs, writtenAt } from "./viewing.ts";

type ModelAction = ModelRule["actions"][number];

/** The blocks in the order in which an operator thinks of them: the request first. */
export function viewBlocks(viewing: Viewing): readonly FormBlock[] {
  const { model, items } = viewing;
  const nodes = new Map<Span, Rule>();
  for (const item of items) {
    if (item.node !== "on") continue;
    for (const rule of item.rules) if (rule.node === "rule") nodes.set(rule.span, rule);
  }
  const ids = idsIn(model);
  const known = eventOrder.flatMap((event) =>
    (model.events.get(event) ?? []).map((block) => viewBlock(block, { nodes, ids, viewing })),
  );
  return [
    ...known,
    ...strangeBlocks(
      items.filter((item) => item.node === "on"),
      viewing,
    ),
  ];
}

const eventOrder: readonly EventName[] = [
  "request",
  ...eventNames.filter((event) => event !== "request"),
];

interface Known {
  /** By their places. */
  readonly nodes: ReadonlyMap<Span, Rule>;
  readonly ids: ReadonlyMap<ModelRule, string>;
  readonly viewing: Viewing;
}

/** What the rules are called: by their labels, or else by their event and number in it. */
export function idsIn({ events: all }: Model): ReadonlyMap<ModelRule, string> {
  const ids = new Map<ModelRule, string>();
  const taken = new Set<string>();
  for (const [event, blocks] of all) {
    blocks
      .flatMap(({ rules }) => rules)
      .forEach((rule, at) => {
        const { label } = rule;
        const id = label === null || taken.has(label) ? `${event}#${at + 1}` : label;
        ids.set(rule, id);
        taken.add(id);
      });
  }
  return ids;
}

function viewBlock({ event, first, rules }: ModelBlock, known: Known): FormBlock {
  return {
    event,
    says: events[event].doc,
    first,
    rules: rules.flatMap((rule, at) => {
      const node = known.nodes.get(rule.written);
      return node === undefined ? [] : [viewRule(rule, node, { event, number: at + 1 }, known)];
    }),
  };
}

function viewRule(
  rule: ModelRule,
  node: Rule,
  { event, number }: { readonly event: EventName; readonly number: number },
  known: Known,
): FormRule {
  const { viewing, ids } = known;
  const when = rule.sound ? withoutSwitch(rule.when) : null;
  const at = placed(node.span, viewing);
  return {
    id: ids.get(rule) ?? "",
    label: rule.label,
    number,
    name: ruleName({
      ...node,
      label: rule.label,
      isSituation: event === "request",
      title: titleOf(rule.label, viewing),
    }),
    when: when === null ? null : viewing.reader.condition(when),
    condition: conditionOf(node),
    otherwise: rule.otherwise,
    steps: node.actions.flatMap((action, place) => viewSteps(rule.actions[place], action, viewing)),
    on: !isSwitchedOff(node.when),
    ...whoseIs(node.span, node.change?.change === "override", viewing),
    at,
    problems: viewing.problemsIn(at),
  };
}

function titleOf(label: string | null, { model }: Viewing): string | null | undefined {
  return label === null ? null : model.messages.get(label)?.title;
}

function conditionOf({ when }: Pick<Rule, "when">): string | null {
  if (when === null || !isSwitchedOff(when)) return when && writtenAt(when.span);
  const [off, ...asked] = when.node === "and" ? when.of : [];
  const [only] = asked;
  if (off === undefined || only === undefined) return null;
  if (asked.length === 1) return writtenAt(only.span);
  // Brackets around a part are not in the part's span.
  const between = writtenAt({ ...when.span, start: off.span.end, end: only.span.start });
  const opened = withoutComments(between).replaceAll(/[^(]/g, "");
  return opened + writtenAt({ ...when.span, start: only.span.start });
}

function withoutComments(written: string): string {
  return written.replaceAll(/\/\*[\s\S]*?\*\//g, "").replaceAll(/\/\/.*/g, "");
}

/** The step, and what is done instead of it. */
function viewSteps(
  model: ModelAction | undefined,
  node: ActionNode,
  viewing: Viewing,
): readonly FormStep[] {
  const steps: FormStep[] = [];
  let link: ActionNode | null = node;
  for (let action = model ?? null; link !== null; action = action?.otherwise ?? null) {
    const when = withoutSwitch(action?.when ?? null);
    const written = writtenAt(link.span);
    const step = action?.step ?? null;
    steps.push({
      says: step === null ? { ko: written, en: written } : viewing.reader.step(step),
      ...(link.message === null ? { action: link.verb.text } : { message: link.message.text }),
      when: when === null ? null : viewing.reader.condition(when),
      condition: conditionOf(link),
      otherwise: link !== node,
      on: !isSwitchedOff(link.when),
    });
    link = link.otherwise;
  }
  return steps;
}

/** Blocks of events that there are not: shown as they are written. */
function strangeBlocks(blocks: readonly OnBlock[], viewing: Viewing): readonly FormBlock[] {
  return blocks.flatMap((block) => {
    const name = block.event?.text ?? "request";
    if (eventNames.some((known) => known === name)) return [];
    const rules = block.rules.flatMap((rule, at) =>
      rule.node === "rule" ? [strangeRule(rule, at, name, viewing)] : [],
    );
    return [{ event: null, says: { ko: name, en: name }, first: block.first, rules }];
  });
}

function strangeRule(node: Rule, at: number, event: string, viewing: Viewing): FormRule {
  const range = placed(node.span, viewing);
  const label = node.label?.text ?? null;
  return {
    id: `${event}#${at + 1}`,
    label,
    number: at + 1,
    name: ruleName({ ...node, label, isSituation: false, title: titleOf(label, viewing) }),
    when: null,
    condition: conditionOf(node),
    otherwise: node.otherwise,
    steps: node.actions.flatMap((action) => viewSteps(undefined, action, viewing)),
    on: !isSwitchedOff(node.when),
    ...whoseIs(node.span, false, viewing),
    at: range,
    problems: viewing.problemsIn(range),
  };
}
