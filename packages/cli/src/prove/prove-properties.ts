import { setImmediate } from "node:timers/promises";
import { type PolicyIr, printProperty } from "@annae/ir";
import type { Supposed } from "@annae/logic";
import {
  type ProofWish,
  type PropertyAtWork,
  type ProvedProperty,
  proveProperties,
} from "@annae/review";
import { install } from "@annae/vocabulary";
import { installedChannels } from "../channels.ts";
import { fastestSolver } from "../fastest-solver.ts";
import { timeWorked } from "../interruption.ts";

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

/** How long the program may be deaf, in milliseconds. */
const breath = 50;

/** Decides the policy's properties one after the other, and tells of each as soon as it is decided. */
export async function proveWatched(
  ir: PolicyIr,
  wish: ProofWish,
  watch: ProofWatch,
): Promise<ProvedPolicy> {
  const installation = install(installedChannels);
  const asking = { ir, installation, createSolver: await fastestSolver() };
  const work = proveProperties({ asking, clock: timeWorked }, wish);
  const proved = new Map<number, ProvedProperty>();
  const reached = new Map<number, PropertyAtWork>();
  const found = (index: number, one: ProvedProperty) => {
    proved.set(index, one);
    watch.onProved(one);
  };
  let supposed: Supposed = new Map();
  let heard = performance.now();
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) {
      supposed = step.value;
      break;
    }
    const { index, text, property, events, finding, ms } = step.value;
    reached.set(index, step.value);
    if (finding !== null) found(index, { text, property, finding, ms });
    else watch.onWork({ text, events });
    if (performance.now() - heard < breath) continue;
    await setImmediate();
    heard = performance.now();
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
