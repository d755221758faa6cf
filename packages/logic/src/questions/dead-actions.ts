import type { EncodedEvent, Site } from "../event/encode-event.ts";
import type { Effect } from "./effect.ts";
import type { Witnesses } from "./witnesses.ts";

/** Actions that can be done and never move the room: they would leave it as it is in every case. */
export function deadActions(
  { encoder, sites, world }: EncodedEvent,
  effect: (site: Site) => Effect | undefined,
  { takes }: Pick<Witnesses, "takes">,
): { readonly found: readonly Site[]; readonly undecided: readonly Site[] } {
  const undecided: Site[] = [];
  const found = sites.filter((site) => {
    const taken = takes.has(site) ? undefined : effect(site)?.literal();
    if (taken === undefined) return false;
    const { status } = encoder.solve([...world, site.done, taken]);
    const possible = status === "unsat" ? encoder.solve([...world, site.done]).status : status;
    if (possible === "unknown") undecided.push(site);
    return status === "unsat" && possible === "sat";
  });
  return { found, undecided };
}
