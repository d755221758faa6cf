import type { ActionIr, PolicyIr } from "@annae/ir";
import type { EventName } from "@annae/vocabulary";
import type { Asking } from "../event/bare-event.ts";
import { encodeRules, type Site } from "../event/encode-event.ts";
import type { Literal } from "../solver/solver.ts";
import {
  type ComparisonLimits,
  neverFirst,
  type OverTime,
  type Sought,
  shortest,
} from "./first-event.ts";
import { assumeInvariants } from "./invariants.ts";
import { is } from "./selection.ts";
import { type GrownStep, type Unrolling, unroll } from "./unroll.ts";

/** A kind of cases of one event: those in which of all that its rules can do these actions are done, and no others. */
export interface CaseKind {
  readonly event: EventName;
  readonly done: ReadonlySet<ActionIr>;
}

/** Asks how conversations get to where the rules of a policy do something; each question may be asked in parts. */
export interface CaseSeeker {
  /** What is known of conversations that end in a case of the kind. */
  readonly into: (kind: CaseKind, limits: ComparisonLimits) => Generator<void, OverTime>;
  readonly dispose: () => void;
}

/** How many events in a row the proof that no conversation gets there may look at. */
const mostInduction = 2;

/** Conversations by the rules of the policy, all questions over the same. */
export function conversationsInto(asking: Asking): CaseSeeker {
  const ir: PolicyIr = { ...asking.ir, properties: [] };
  const begin = (from: "beginning" | "anywhere") => {
    const unrolling = unroll({ ...asking, ir }, from);
    return { unrolling, sitesAt: sitesIn(unrolling, ir) };
  };
  let any: ReturnType<typeof begin> | null = null;
  let real: ReturnType<typeof begin> | null = null;
  return {
    *into(kind, limits) {
      if (any === null) {
        any = begin("anywhere");
        yield* assumeInvariants(any.unrolling);
      }
      const proved = yield* neverFirst(soughtIn(any, kind), limits, mostInduction);
      if (proved !== null) return { result: "never", events: proved };
      real ??= begin("beginning");
      return yield* shortest(soughtIn(real, kind), limits);
    },
    dispose: () => {
      for (const started of [any, real]) started?.unrolling.world.encoder.dispose();
    },
  };
}

type SitesAt = (event: EventName, step: GrownStep) => readonly Site[];

/** The actions of the event's rules, over the facts of the step. */
function sitesIn({ world: { encoder } }: Unrolling, ir: PolicyIr): SitesAt {
  const known = new Map<string, readonly Site[]>();
  return (event, { now, snapshot }) => {
    const key = `${event} ${now}`;
    const sites =
      known.get(key) ??
      encodeRules(encoder, snapshot, ir.events[event]).flatMap((rule) => rule.sites);
    known.set(key, sites);
    return sites;
  };
}

function soughtIn(
  { unrolling, sitesAt }: { readonly unrolling: Unrolling; readonly sitesAt: SitesAt },
  { event, done }: CaseKind,
): Sought {
  const { circuit } = unrolling.world.encoder;
  const isIt = (step: GrownStep): Literal => {
    const sites = sitesAt(event, step).map((site) =>
      done.has(site.action) ? site.done : -site.done,
    );
    return circuit.and([is(step.event, event), ...sites]);
  };
  return { unrolling, isIt };
}
