import { factsAsked, type PolicyIr } from "@annae/ir";
import { type EventName, type Installation, type WorldLaw, worldLaws } from "@annae/vocabulary";
import { createEncoder, type Encoder } from "../encode/encoder.ts";
import { applyLaws, type Selectors } from "../encode/laws.ts";
import type { Snapshot } from "../encode/snapshot.ts";
import type { CreateSolver, Literal } from "../solver/solver.ts";
import { factTable } from "./fact-table.ts";

/** What a policy does, without what its messages say. */
export type RulesIr = Pick<PolicyIr, "facts" | "atoms" | "events" | "properties">;

/** What questions about a policy are asked with. */
export interface Asking<Ir = PolicyIr> {
  readonly ir: Ir;
  readonly installation: Installation;
  readonly createSolver: CreateSolver;
}

/** An event of which nothing but facts and the laws of the world is written down. */
export interface BareEvent {
  readonly encoder: Encoder;
  readonly snapshot: Snapshot;
  readonly laws: Selectors;
  /** What every question assumes. */
  readonly world: readonly Literal[];
}

/** Facts that questions about rooms ask for, whether or not the policy does. */
const roomFacts = ["room", "chatbot", "distribution"] as const;

/** Makes such events anew; they have variables for these facts, and for those that laws lead to. */
export function bareEvents(
  { ir, installation, createSolver }: Asking<RulesIr>,
  event: EventName,
  facts: Iterable<string>,
): () => BareEvent {
  const about = {
    factNamed: factTable(ir, installation),
    atoms: ir.atoms,
    calendar: calendarOf(worldLaws),
  };
  const asked = [...facts, ...roomFacts];
  return () => {
    const encoder = createEncoder(createSolver, about);
    const snapshot = encoder.snapshot();
    for (const fact of asked) snapshot.variable(fact);
    const laws = applyLaws(encoder.circuit, snapshot, event, worldLaws);
    return { encoder, snapshot, laws, world: [...laws.values()] };
  };
}

/** The facts that the event's conditions and the policy's properties ask for; those of the event first. */
export function readsAt({ ir }: Pick<Asking<RulesIr>, "ir">, event: EventName): readonly string[] {
  const claims = ir.properties.map(({ when }) => ({ when, actions: [] }));
  return [...new Set([...(ir.events[event]?.reads ?? []), ...factsAsked(claims, ir.atoms)])];
}

/** Which fact is the day of the week of which other. */
export function calendarOf(laws: readonly WorldLaw[]) {
  const law = laws.find((one) => "weekday" in one);
  return law && "weekday" in law ? { weekday: law.weekday, date: law.of } : null;
}
