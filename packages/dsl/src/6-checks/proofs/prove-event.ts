import {
  type Asking,
  breaks,
  type CreateSolver,
  contradictions,
  type EncodedEvent,
  type EventFindings,
  type ExaminedEvent,
  encodeEvent,
  examine,
  examinedIn,
  once,
  type RulePlaces,
  type RulesIr,
  readsAt,
} from "@annae/logic";
import type { EventName, Installation } from "@annae/vocabulary";
import type { LoweredRules } from "../../5-ir/rules-to-ir.ts";

/** The rules of an event, and what is to be said of them. */
export interface ProvedEvent extends Omit<LoweredRules, "ir"> {
  readonly event: EventName;
  readonly ir: RulesIr;
  readonly examined: ExaminedEvent & RulePlaces;
  readonly findings: EventFindings;
  /** Whether the event breaks the policy's property of that number, with a case where it does. */
  readonly broken: (property: number) => ReturnType<typeof breaks>;
  /** Properties of which no rules could keep all at the event. */
  readonly contradictions: () => ReturnType<typeof contradictions>;
  /** All rules as formulas, for a question of which nothing else was asked before. */
  readonly encoded: () => EncodedEvent;
  /** What it was proved with besides the rules: with the same, what is known of a rule stands. */
  readonly basis: readonly unknown[];
}

/** What a policy is proved with. */
export interface ProofMeans {
  readonly installation: Installation;
  readonly createSolver: CreateSolver;
}

/** What is proved of the event; of rules that were there `before` only what others can have changed is looked at again. */
export function proveEvent(
  event: EventName,
  { ir, ...places }: LoweredRules,
  means: ProofMeans,
  before: ProvedEvent | undefined,
): ProvedEvent {
  const asking: Asking<RulesIr> = { ...means, ir };
  const reads = readsAt(asking, event).toSorted();
  const facts = JSON.stringify(reads.map((name) => [name, ir.facts[name]]));
  const basis = [means.installation, means.createSolver, facts];
  const isSame = before?.basis.every((one, at) => one === basis[at]) === true;
  const found = examine(asking, event, isSame ? before.examined : undefined);
  const examined = { ...found, ...examinedIn(found.blocks) };
  const encoded = () => encodeEvent(asking, event);
  return {
    ...{ event, ir, ...places, examined, findings: examined.findings, encoded, basis },
    broken: brokenIn(ir, encoded),
    contradictions: once(() => contradictions(ir.properties, event, encoded)),
  };
}

/** A case is looked for in formulas of which nothing was asked before, so that it is the same whatever was. */
function brokenIn({ properties }: RulesIr, encoded: () => EncodedEvent): ProvedEvent["broken"] {
  const shared = once(encoded);
  return (index) => {
    const property = properties[index];
    if (property === undefined) return { status: "kept" };
    const found = breaks(shared(), property);
    return found.status === "broken" ? breaks(encoded(), property) : found;
  };
}
