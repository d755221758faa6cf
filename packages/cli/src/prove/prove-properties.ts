import { setImmediate } from "node:timers/promises";
import type { Memory } from "@annae/dsl";
import { type PolicyIr, printProperty } from "@annae/ir";
import {
  type AtWork,
  type CreateSolver,
  createCdcl,
  proveOverTime,
  type Supposed,
} from "@annae/logic";
import { install } from "@annae/vocabulary";
import { installedChannels } from "../channels.ts";
import type { PolicyEntry } from "../policies/find-policies.ts";
import { confirm } from "./confirm.ts";
import { createTestPlayer, type TestPlayer } from "./play-told-test.ts";
import type { Finding, ProvedProperty } from "./proved.ts";

/** A policy without errors. `memory`: of compiling it. */
export interface ProvablePolicy {
  readonly entry: PolicyEntry;
  readonly ir: PolicyIr;
  readonly memory: Memory;
}

/** How far to go. */
export interface ProofWish {
  /** The longest conversations that are looked at. */
  readonly events: number;
  /** Time for one property. */
  readonly seconds: number;
}

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
export async function proveProperties(
  { entry, ir, memory }: ProvablePolicy,
  wish: ProofWish,
  watch: ProofWatch,
): Promise<ProvedPolicy> {
  const texts = ir.properties.map((property) => printProperty(property, ir.atoms));
  const spent = ir.properties.map(() => 0);
  const reached = ir.properties.map(() => 0);
  const proved = new Map<number, ProvedProperty>();
  const late = wish.seconds * 1_000;
  const limits = { events: wish.events, isOver: (index: number) => (spent[index] ?? 0) > late };
  const asking = {
    ir,
    installation: install(installedChannels),
    createSolver: await fastestSolver(),
  };
  const player = lazily(() => createTestPlayer(entry, ir, memory));
  const work = proveOverTime(asking, limits);
  let [last, heard] = [performance.now(), performance.now()];
  let supposed: Supposed = new Map();
  const found = (index: number, finding: Finding) => {
    const property = ir.properties[index];
    if (property === undefined) return;
    const one = { text: texts[index] ?? "", property, finding, ms: spent[index] ?? 0 };
    proved.set(index, one);
    watch.onProved(one);
  };
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) {
      supposed = step.value;
      break;
    }
    const { property, events, verdict } = step.value;
    const finding = verdict && findingOf(step.value, ir, player);
    const now = performance.now();
    spent[property] = (spent[property] ?? 0) + now - last;
    reached[property] = events;
    last = now;
    if (finding !== null) found(property, finding);
    else watch.onWork({ text: texts[property] ?? "", events });
    if (now - heard < breath) continue;
    await setImmediate();
    [last, heard] = [performance.now(), performance.now()];
    if (watch.isStopped()) break;
  }
  for (const index of texts.keys()) {
    if (proved.has(index)) continue;
    found(index, { result: "undecided", events: reached[index] ?? 0, why: "stopped" });
  }
  return { proved: [...proved].sort(([a], [b]) => a - b).map(([, one]) => one), supposed };
}

function findingOf(
  { property, verdict }: AtWork,
  ir: PolicyIr,
  player: () => TestPlayer,
): Finding | null {
  const broken = ir.properties[property];
  if (verdict === null || broken === undefined) return null;
  switch (verdict.result) {
    case "holds":
    case "holdsSoFar":
      return verdict;
    case "unknown":
      return { result: "undecided", events: verdict.events, why: verdict.why };
    case "fails":
      return confirm(broken, verdict.conversation, ir, player());
  }
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** CaDiCaL, or our own solver where WebAssembly is forbidden. */
async function fastestSolver(): Promise<CreateSolver> {
  try {
    const { loadCadicalSolver } = await import("@annae/logic/cadical");
    return await loadCadicalSolver();
  } catch {
    return createCdcl;
  }
}
