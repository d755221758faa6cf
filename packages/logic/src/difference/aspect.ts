import type { BlockIr } from "@annae/ir";
import { type Decision, type RuleIr, rulesOf, type Step } from "@annae/ir";
import { isOutcome } from "@annae/vocabulary";

/** Something that one event leads to or does not; two versions do the same at an event if none of these differs. */
export type Aspect =
  /** It is asked for; of room outcomes only the first counts. */
  | { readonly kind: "step"; readonly step: Step }
  /** The message is asked for so many times at least, from 2. */
  | { readonly kind: "times"; readonly step: Step; readonly times: number }
  /** Both are asked for, this one first. */
  | { readonly kind: "order"; readonly first: Step; readonly second: Step }
  /** The request is decided to be this. */
  | { readonly kind: "situation"; readonly label: string };

/** The same text for aspects that are the same. */
export function aspectKey(aspect: Aspect): string {
  switch (aspect.kind) {
    case "step":
      return stepKey(aspect.step);
    case "times":
      return `${aspect.times} × ${stepKey(aspect.step)}`;
    case "order":
      return `${stepKey(aspect.first)} < ${stepKey(aspect.second)}`;
    case "situation":
      return `= ${aspect.label}`;
  }
}

/** The same text for steps that ask for the same. */
export function stepKey(step: Step): string {
  if (step.do === "effect") return step.action;
  const name = "message" in step ? `${step.do} ${step.message}` : `send system ${step.system}`;
  return step.limit === null ? name : `${name} ${JSON.stringify(step.limit)}`;
}

/** A message that is sent whenever it is asked for, also twice at one event. */
export function isUnlimited(step: Step): boolean {
  return step.do !== "effect" && step.limit === null;
}

/** Everything that a decision comes to, by key. `labels`: those of the request's situations; none where nobody asks for situations. */
export function aspectsOf(
  { intents, fired }: Decision,
  labels: ReadonlySet<string>,
): ReadonlyMap<string, Aspect> {
  const found = new Map<string, Aspect>();
  const add = (aspect: Aspect) => found.set(aspectKey(aspect), aspect);
  const sent = new Map<string, { readonly step: Step; times: number }>();
  let decided = false;
  for (const intent of intents) {
    const step = stepOf(intent);
    if (step.do === "effect") {
      if (isOutcome(step.action) && decided) continue;
      decided ||= isOutcome(step.action);
      add({ kind: "step", step });
      continue;
    }
    const key = stepKey(step);
    const known = sent.get(key);
    if (known === undefined) {
      for (const before of sent.values()) add({ kind: "order", first: before.step, second: step });
      sent.set(key, { step, times: 1 });
      add({ kind: "step", step });
    } else if (isUnlimited(step)) {
      known.times += 1;
      add({ kind: "times", step, times: known.times });
    }
  }
  const label = fired.find((id) => labels.has(id));
  if (label !== undefined) add({ kind: "situation", label });
  return found;
}

function stepOf(intent: Decision["intents"][number]): Step {
  const { rule: _rule, ...step } = intent;
  return step;
}

/** Rules of the `first` blocks by id: what situations are named for. */
export function situationLabels(blocks: readonly BlockIr[]): ReadonlySet<string> {
  const firsts = blocks.filter(({ mode }) => mode === "first");
  return new Set(rulesOf({ blocks: firsts }).map(({ id }: RuleIr) => id));
}

/** What changes from one to the other; of orders only those of what both ask for. */
export function changesBetween(
  before: ReadonlyMap<string, Aspect>,
  after: ReadonlyMap<string, Aspect>,
): { readonly gone: readonly Aspect[]; readonly come: readonly Aspect[] } {
  const only = (
    one: ReadonlyMap<string, Aspect>,
    other: ReadonlyMap<string, Aspect>,
  ): readonly Aspect[] =>
    [...one]
      .filter(
        ([key, aspect]) => !other.has(key) && (aspect.kind !== "order" || isIn(aspect, other)),
      )
      .map(([, aspect]) => aspect);
  return { gone: only(before, after), come: only(after, before) };
}

function isIn(
  { first, second }: Extract<Aspect, { kind: "order" }>,
  other: ReadonlyMap<string, Aspect>,
): boolean {
  return other.has(stepKey(first)) && other.has(stepKey(second));
}
