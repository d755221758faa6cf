import type { Facts } from "@annae/ir";
import type { EncodedEvent } from "../event/encode-event.ts";
import type { Literal } from "../solver/solver.ts";
import { neededFacts } from "./example.ts";

/** The facts that make all of the literals hold together, which are about what the policy asks for; null where nothing does, or nobody knows. */
export function together(event: EncodedEvent, literals: readonly Literal[]): Facts | null {
  const { encoder, snapshot, world } = event;
  if (encoder.solve([...world, ...literals]).status !== "sat") return null;
  const [facts = {}] = encoder.facts([snapshot]);
  return neededFacts(event, facts, encoder.circuit.and(literals));
}
