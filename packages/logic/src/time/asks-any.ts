import { factsOf, type PolicyIr } from "@annae/ir";

/** Whether the policy asks for one of these facts. */
export function asksAny({ atoms }: Pick<PolicyIr, "atoms">, names: readonly string[]): boolean {
  return atoms.some((atom) => factsOf(atom).some((fact) => names.includes(fact)));
}
