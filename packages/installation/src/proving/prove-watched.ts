import { type PolicyIr, printProperty } from "@annae/ir";
import type { Supposed } from "@annae/logic";
import {
  type ProofWish,
  type PropertyAtWork,
  type ProvedProperty,
  proveProperties,
} from "@annae/review";
import { partsHeard } from "./parts-heard.ts";
import { provingMeans } from "./proving-means.ts";
import { timeWorked } from "./time-worked.ts";

/** Who is told, and may stop it. */
export interface ProofWatch {
  readonly onWork: (about: { readonly text: string; readonly events: number }) => void;
  readonly onProved: (proved: ProvedProperty) => void;
  readonly isStopped: () => boolean;
}

/** Everything that is proved of a policy, in its order. */
export interface ProvedPolicy {
  readonly proved: readonly ProvedProperty[];
  /** Durations of settings of which only these values were looked at. */
  readonly supposed: Supposed;
}

/** Decides the policy's properties one after the other, and tells of each as soon as it is decided. */
export async function proveWatched(
  ir: PolicyIr,
  wish: ProofWish,
  watch: ProofWatch,
): Promise<ProvedPolicy> {
  const asking = { ir, ...(await provingMeans()) };
  const work = partsHeard(proveProperties({ asking, clock: timeWorked }, wish));
  const proved = new Map<number, ProvedProperty>();
  const reached = new Map<number, PropertyAtWork>();
  const found = (index: number, one: ProvedProperty) => {
    proved.set(index, one);
    watch.onProved(one);
  };
  let supposed: Supposed = new Map();
  for (let step = await work.next(); ; step = await work.next()) {
    if (step.done) {
      supposed = step.value;
      break;
    }
    const { index, text, property, events, finding, ms } = step.value;
    reached.set(index, step.value);
    if (finding !== null) found(index, { text, property, finding, ms });
    else watch.onWork({ text, events });
    if (watch.isStopped()) break;
  }
  for (const [index, property] of ir.properties.entries()) {
    if (proved.has(index)) continue;
    const { events = 0, ms = 0 } = reached.get(index) ?? {};
    const text = printProperty(property, ir.atoms);
    const finding = { result: "undecided", events, why: "stopped" } as const;
    found(index, { text, property, finding, ms });
  }
  return { proved: [...proved].sort(([a], [b]) => a - b).map(([, one]) => one), supposed };
}
