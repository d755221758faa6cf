import type { RuleIr } from "@annae/ir";
import type { EncodedEvent, Site } from "../event/encode-event.ts";
import type { Witnesses } from "./witnesses.ts";

/** Two rules that always fire together and ask for the same. */
export interface Repeat {
  readonly first: Site;
  readonly second: Site;
}

/** Every action that is done exactly where an earlier one of another rule has asked for the same. */
export function repeats(
  { encoder, world }: EncodedEvent,
  never: ReadonlySet<RuleIr>,
  { alike }: Pick<Witnesses, "alike">,
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
  for (const group of alike()) {
    const possible = group.filter(({ rule }) => !never.has(rule));
    if (possible.every(({ isAlone, block }) => isAlone && block === possible[0]?.block)) continue;
    /** An answer has values for the formulas that were there when it was asked for. */
    circuit.or(possible.map(({ done }) => done));
    compare(possible);
  }
  return { found, undecided };
}
