import {
  type ActionIr,
  type Atom,
  alternativesOf,
  type BlockIr,
  type Condition,
  type RuleIr,
  resolveAtoms,
  type Step,
} from "@annae/ir";

/** A step of a rule, and all that holds where it is done. */
export interface SituatedStep {
  readonly step: Step;
  readonly when: Condition<Atom>;
}

/** All that holds where the rule applies: in a `first` block no rule before it did. */
export function applies(rule: RuleIr, block: BlockIr, atoms: readonly Atom[]): Condition<Atom> {
  const before = block.mode === "first" ? block.rules.slice(0, block.rules.indexOf(rule)) : [];
  return { op: "and", of: [...before.map(denied(atoms)), asked(atoms)(rule)] };
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
