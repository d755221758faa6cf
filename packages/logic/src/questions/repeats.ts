import type { EncodedEvent, Site } from "../event/encode-event.ts";
import type { RuleSite } from "./examine-rule.ts";

/** Two rules that always fire together and ask for the same. */
export interface Repeat {
  readonly first: RuleSite;
  readonly second: RuleSite;
}

/** Every action that is done exactly where an earlier one of another rule has asked for the same, among such groups of sites. */
export function repeats(
  { encoder, world }: EncodedEvent,
  groups: readonly (readonly Site[])[],
): { readonly found: readonly Repeat[]; readonly undecided: readonly Site[] } {
  const undecided: Site[] = [];
  const { solve, value, circuit } = encoder;
  const found: Repeat[] = [];
  const compare = (group: readonly Site[]): void => {
    const [first, ...others] = group;
    if (first === undefined || others.length === 0) return;
    const split = (): boolean => {
      const alike = others.filter((one) => value(one.done) === value(first.done));
      if (alike.length === others.length) return false;
      compare([first, ...alike]);
      compare(others.filter((one) => !alike.includes(one)));
      return true;
    };
    const { status } = solve([...world, first.done]);
    if (status === "unknown") {
      undecided.push(...group);
      return;
    }
    if (status === "unsat") {
      compare(others);
      return;
    }
    if (split()) return;
    const differ = circuit.or(
      others.flatMap(({ done }) => [
        circuit.and([first.done, -done]),
        circuit.and([-first.done, done]),
      ]),
    );
    const apart = solve([...world, differ]).status;
    if (apart === "sat") split();
    if (apart === "unknown") undecided.push(...group);
    if (apart !== "unsat") return;
    for (const second of others) if (second.rule !== first.rule) found.push({ first, second });
  };
  for (const group of groups) {
    /** An answer has values for the formulas that were there when it was asked for. */
    circuit.or(group.map(({ done }) => done));
    compare(group);
  }
  return { found, undecided };
}
