import type { FactIr, PolicyIr } from "@annae/ir";
import { domainOf, type Installation, resolveType, standardFact } from "@annae/vocabulary";

/** What is known of a fact by its name: as the policy asks for it, else as the vocabulary defines it. */
export function factTable(
  ir: Pick<PolicyIr, "facts" | "events">,
  installation: Installation,
): (name: string) => FactIr | undefined {
  const domains = { channels: [...installation.channels.keys()], situations: requestLabels(ir) };
  return (name) => {
    if (Object.hasOwn(ir.facts, name)) return ir.facts[name];
    const fact = standardFact(name);
    if (fact === undefined) return undefined;
    const { source, type, domain } = fact;
    return { source, type: resolveType(type, domains), domain: domainOf(type.kind, domain) };
  };
}

/** Labels that a request can be decided to be. */
export function requestLabels({ events }: Pick<PolicyIr, "events">): readonly string[] {
  const blocks = events.request?.blocks ?? [];
  return blocks
    .filter(({ mode }) => mode === "first")
    .flatMap(({ rules }) => rules.map(({ id }) => id));
}

/** A request can be decided to be whatever one of the policies calls it. */
export function withSituations(
  ir: PolicyIr,
  about: readonly PolicyIr[],
): Pick<PolicyIr, "facts" | "events"> {
  const blocks = [ir, ...about].flatMap((one) => one.events.request?.blocks ?? []);
  return { facts: ir.facts, events: { request: { reads: [], blocks } } };
}
