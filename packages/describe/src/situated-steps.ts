import {
  type ActionIr,
  type Atom,
  alternativesOf,
  atomsOf,
  type BlockIr,
  type Condition,
  factsOf,
  type RuleIr,
  resolveAtoms,
  type Step,
} from "@annae/ir";

/** A step of a rule, and all that holds where it is done. */
export interface SituatedStep {
  readonly step: Step;
  readonly when: Condition<Atom>;
}

/** A rule of a `first` block that did not hold where a later one applies. */
export interface Denial {
  /** Where the rule stands in its block. */
  readonly at: number;
  readonly condition: Condition<Atom>;
}

/** What later rules of a `first` block can rely on, as far as it is about these facts and nothing else. */
export function denialsIn(
  { mode, rules }: BlockIr,
  facts: ReadonlySet<string>,
  atoms: readonly Atom[],
): readonly Denial[] {
  if (mode !== "first") return [];
  return rules.flatMap((rule, at) => {
    const condition = denied(atoms)(rule);
    const about = atomsOf(condition).flatMap(factsOf);
    return about.length > 0 && about.every((fact) => facts.has(fact)) ? [{ at, condition }] : [];
  });
}

/** All that is known to hold where the rule applies. */
export function applies(
  rule: RuleIr,
  before: readonly Denial[],
  atoms: readonly Atom[],
): Condition<Atom> {
  return { op: "and", of: [...before.map(({ condition }) => condition), asked(atoms)(rule)] };
}

/** The steps of the action with all that holds where each is done; `within`: where the rule applies. */
export function situatedSteps(
  action: ActionIr,
  within: Condition<Atom>,
  atoms: readonly Atom[],
): readonly SituatedStep[] {
  const links = alternativesOf(action);
  return links.map((link, at) => ({
    step: link.step,
    when: {
      op: "and",
      of: [within, ...links.slice(0, at).map(denied(atoms)), asked(atoms)(link)],
    },
  }));
}

type Asking = Pick<RuleIr | ActionIr, "when">;

const asked =
  (atoms: readonly Atom[]) =>
  ({ when }: Asking): Condition<Atom> =>
    when === null ? { op: "constant", value: true } : resolveAtoms(when, atoms);

const denied =
  (atoms: readonly Atom[]) =>
  (asking: Asking): Condition<Atom> => ({ op: "not", of: asked(atoms)(asking) });

/** Every step of the rule, whatever its conditions. */
export function stepsOf({ actions }: Pick<RuleIr, "actions">): readonly Step[] {
  return actions.flatMap((action) => alternativesOf(action).map(({ step }) => step));
}
