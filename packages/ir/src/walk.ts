import { assertNever } from "@annae/vocabulary";
import { type Atom, factsOf } from "./atom.ts";
import type {
  Condition,
  Content,
  EventIr,
  Extent,
  MessageIr,
  PolicyIr,
  RuleIr,
  Step,
  Template,
} from "./ir.ts";

/** A part of a condition that has no parts of its own. */
export type Leaf<A = number> = Exclude<Condition<A>, { readonly op: "not" | "and" | "or" }>;

/** The leaves of the condition in the order written, constants included; none of a condition that is not there. */
export function leavesOf<A>(condition: Condition<A> | null): readonly Leaf<A>[] {
  const found: Leaf<A>[] = [];
  const open: Condition<A>[] = condition === null ? [] : [condition];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.op === "not") open.push(next.of);
    else if (next.op === "and" || next.op === "or")
      for (const part of next.of.toReversed()) open.push(part);
    else found.push(next);
  }
  return found;
}

/** The atoms of the condition in the order written. */
export function atomsOf<A>(condition: Condition<A> | null): readonly A[] {
  return leavesOf(condition).flatMap((leaf) => (leaf.op === "atom" ? [leaf.atom] : []));
}

/** What a condition comes to, worked out from its leaves upwards. */
export interface Fold<A, T> {
  readonly constant: (value: boolean) => T;
  readonly atom: (atom: A, at: Extent) => T;
  readonly not: (of: T) => T;
  readonly join: (op: "and" | "or", of: readonly T[]) => T;
}

/** What the condition comes to. */
export function foldCondition<A, T>(condition: Condition<A>, fold: Fold<A, T>): T {
  switch (condition.op) {
    case "constant":
      return fold.constant(condition.value);
    case "atom":
      return fold.atom(condition.atom, condition.at);
    case "not":
      return fold.not(foldCondition(condition.of, fold));
    case "and":
    case "or":
      return fold.join(
        condition.op,
        condition.of.map((part) => foldCondition(part, fold)),
      );
    default:
      return assertNever(condition);
  }
}

/** Whether the condition holds where only some of its atoms are decided; null where that depends on the others. */
export function answerAsFar<A>(
  condition: Condition<A>,
  decided: (atom: A) => boolean | null,
): boolean | null {
  return foldCondition<A, boolean | null>(condition, {
    constant: (value) => value,
    atom: decided,
    not: (of) => (of === null ? null : !of),
    join: (op, of) => {
      const deciding = op === "or";
      if (of.includes(deciding)) return deciding;
      return of.includes(null) ? null : !deciding;
    },
  });
}

/** The same condition with its atoms held in another way. */
export function mapAtoms<A, B>(condition: Condition<A>, to: (atom: A) => B): Condition<B> {
  return foldCondition<A, Condition<B>>(condition, {
    constant: (value) => ({ op: "constant", value }),
    atom: (atom, at) => ({ op: "atom", atom: to(atom), at }),
    not: (of) => ({ op: "not", of }),
    join: (op, of) => ({ op, of }),
  });
}

/** The same condition with the atoms themselves in it; what is no atom of these is never true. */
export function resolveAtoms(condition: Condition, atoms: readonly Atom[]): Condition<Atom> {
  return foldCondition<number, Condition<Atom>>(condition, {
    constant: (value) => ({ op: "constant", value }),
    atom: (index, at) => {
      const atom = atoms[index];
      return atom === undefined ? { op: "constant", value: false } : { op: "atom", atom, at };
    },
    not: (of) => ({ op: "not", of }),
    join: (op, of) => ({ op, of }),
  });
}

/** The action and what is done instead of it, in the order tried. */
export function alternativesOf<Action extends { readonly otherwise: Action | null }>(
  action: Action,
): readonly Action[] {
  const links: Action[] = [];
  for (let link: Action | null = action; link !== null; link = link.otherwise) links.push(link);
  return links;
}

/** The conditions of the rule in the order written: its own, then those of its actions. */
export function conditionsOf<A>({
  when,
  actions,
}: Pick<RuleIr<A>, "when" | "actions">): readonly Condition<A>[] {
  const own = actions.flatMap((action) => alternativesOf(action).map((link) => link.when));
  return [when, ...own].filter((condition) => condition !== null);
}

/** The rules of the event in order. */
export function rulesOf<A>({ blocks }: Pick<EventIr<A>, "blocks">): readonly RuleIr<A>[] {
  return blocks.flatMap((block) => block.rules);
}

/** Names of the facts that the rules' conditions ask for, each once, in the order written. */
export function factsAsked(
  rules: readonly Pick<RuleIr, "when" | "actions">[],
  atoms: readonly Atom[],
): ReadonlySet<string> {
  const indices = new Set<number>();
  for (const { when, actions } of rules) {
    addAtoms(when, indices);
    for (const action of actions) {
      for (const link of alternativesOf(action)) addAtoms(link.when, indices);
    }
  }
  const names = new Set<string>();
  for (const index of indices) {
    const atom = atoms[index];
    if (atom !== undefined) for (const name of factsOf(atom)) names.add(name);
  }
  return names;
}

function addAtoms(condition: Condition | null, to: Set<number>): void {
  if (condition === null || condition.op === "constant") return;
  if (condition.op === "atom") to.add(condition.atom);
  else if (condition.op === "not") addAtoms(condition.of, to);
  else for (const part of condition.of) addAtoms(part, to);
}

/** Every text of the policy's messages, openings included; texts of platforms ask for no fact. */
export function templatesOf({ messages }: Pick<PolicyIr, "messages">): readonly Template[] {
  return Object.values(messages).flatMap((message) => [
    ...(message.opening === null ? [] : [message.opening.yes, message.opening.no]),
    ...contentsOf(message).map(({ text }) => text),
  ]);
}

/** Everything that the message can show: its content, those of channels, those of cases. */
function contentsOf({ content, variants, cases }: MessageIr): readonly Content[] {
  return [content, ...Object.values(variants), ...cases.map((one) => one.content)];
}

/** Names of the facts that the messages ask for: by their holes, their cases, and by what they open with. */
export function factsSaid(ir: Pick<PolicyIr, "messages">): ReadonlySet<string> {
  const openings = Object.values(ir.messages).flatMap(({ opening }) => opening?.fact ?? []);
  const holes = templatesOf(ir)
    .flat()
    .flatMap((piece) => (typeof piece !== "string" && "fact" in piece ? [piece.fact] : []));
  const asked = Object.values(ir.messages).flatMap(({ cases }) =>
    cases.flatMap(({ when }) => atomsOf(when).flatMap(factsOf)),
  );
  return new Set([...openings, ...asked, ...holes]);
}

/**
 * The name under which it is remembered when the step was last done: the message, or the platform message. What a
 * counselor is told is remembered apart from what a customer is sent; names of messages have no spaces.
 */
export function sentUnder(step: Exclude<Step, { readonly do: "effect" }>): string {
  if (step.do === "tell") return `counselor ${step.message}`;
  return "message" in step ? step.message : step.system;
}
