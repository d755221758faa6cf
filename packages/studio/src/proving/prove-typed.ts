import type { Place, PolicyIr } from "@annae/ir";
import { createCdcl } from "@annae/logic";
import { type Finding, methodOf, type PropertyAtWork, proveProperties } from "@annae/review";
import type { Doc } from "@annae/vocabulary";
import { lineOfScenario } from "../opening/line-of-scenario.ts";
import type { TimeLine } from "../playing/time-line.ts";
import type { OpenPolicy } from "../typed/open-policy.ts";
import { declined, given, type PartWork } from "../typed/reply.ts";
import { type ProofBasis, proofBases } from "./meaning.ts";

/** What is known of a property. */
export interface TypedProof {
  /** Its number in the policy. */
  readonly index: number;
  /** As a policy writes it, and where. */
  readonly text: string;
  readonly at: Place;
  /** Null: still open. */
  readonly result: Finding["result"] | null;
  /** How it was found: "끝까지 지켜짐: 귀납 (이벤트 2개)"; of what is open, nothing. */
  readonly method: Doc | null;
  /** So many events were looked at. */
  readonly events: number;
  /** Time that it took, when it was found. */
  readonly ms: number;
  /** Whether it was known before this text. */
  readonly isKept: boolean;
  /** The conversation that breaks it, which shows it at its last event. */
  readonly counterexample: Counterchat | null;
}

/** A conversation as a time line, and a test of what should happen instead. */
export interface Counterchat {
  readonly line: TimeLine;
  readonly channel: string;
  readonly test: string;
}

/** How far to go; absent: conversations of up to 8 events, 10 seconds for a property. */
export interface ProofReach {
  readonly events?: number;
  readonly seconds?: number;
}

/** Proves the policy as it is typed, text by text; what was found stands while nothing that it stands on has changed. */
export interface TypedProver {
  readonly prove: (
    policy: OpenPolicy,
    reach: ProofReach,
  ) => PartWork<readonly TypedProof[], TypedProof>;
}

interface Kept {
  readonly basis: ProofBasis;
  readonly reach: number;
  readonly proof: TypedProof;
}

/** A prover that keeps what it has found. */
export function createTypedProver(clock: () => number): TypedProver {
  let kept: readonly Kept[] = [];
  return {
    *prove(policy, { events = 8, seconds = 10 }) {
      const { ir, sound } = policy.session.builtOf(policy.place());
      if (ir === null || !sound) return declined(hasErrors);
      const bases = proofBases(ir);
      const proofs = new Map<number, TypedProof>();
      for (const [index, basis] of bases.entries()) {
        const known = kept.find((one) => stands(one, basis, events));
        const at = ir.properties[index]?.at;
        if (known === undefined || at === undefined) continue;
        const proof = { ...known.proof, index, at, isKept: true };
        proofs.set(index, proof);
        yield proof;
      }
      const open = [...ir.properties.keys()].filter((index) => !proofs.has(index));
      const properties = open.flatMap((index) => ir.properties[index] ?? []);
      const wish = { events, seconds };
      const asking = {
        ir: { ...ir, properties },
        installation: policy.installation,
        createSolver: createCdcl,
      };
      for (const one of proveProperties({ asking, clock }, wish)) {
        const index = open[one.index] ?? 0;
        const proof = proofOf(one, index);
        const basis = bases[index];
        if (one.finding !== null && basis !== undefined) {
          proofs.set(index, proof);
          kept = [{ basis, reach: events, proof }, ...kept].slice(0, mostKept(ir));
        }
        yield proof;
      }
      return given([...proofs.values()].sort((a, b) => a.index - b.index));
    },
  };
}

const hasErrors: Doc = {
  ko: "정책에 오류가 있어 아직 증명할 수 없습니다",
  en: "the policy has errors, so nothing can be proved of it yet",
};

/** Versions of each property that are remembered: what is taken back is known at once. */
function mostKept({ properties }: PolicyIr): number {
  return 20 * Math.max(properties.length, 1);
}

function stands({ basis, reach, proof }: Kept, now: ProofBasis, events: number): boolean {
  switch (proof.result) {
    case "holds":
      return basis.whole === now.whole || (proof.events === 1 && basis.event === now.event);
    case "holdsSoFar":
      return basis.whole === now.whole && reach >= events;
    case "fails":
    case "notPlayed":
      return basis.whole === now.whole;
    default:
      return false;
  }
}

function proofOf(one: PropertyAtWork, index: number): TypedProof {
  const { text, property, finding, ms, events } = one;
  return {
    ...{ index, text, at: property.at, ms, isKept: false },
    result: finding?.result ?? null,
    method: finding && methodOf(finding),
    events: finding !== null && "events" in finding ? finding.events : events,
    counterexample: finding?.result === "fails" ? chatOf(finding) : null,
  };
}

function chatOf(finding: Extract<Finding, { result: "fails" }>): Counterchat | null {
  const { channel } = finding.performance.transcript;
  const line = lineOfScenario(finding.scenario);
  return line && { line, channel, test: finding.test };
}
