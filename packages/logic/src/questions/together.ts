import type { Facts } from "@annae/ir";
import type { Channel, KindName } from "@annae/vocabulary";
import type { EncodedEvent, Site } from "../event/encode-event.ts";
import { shownCases } from "../event/shown-cases.ts";
import type { Literal } from "../solver/solver.ts";
import { neededFacts } from "./example.ts";

/** The facts that make all of the literals hold together, which are about what the policy asks for; null where nothing does, or nobody knows. */
export function together(event: EncodedEvent, literals: readonly Literal[]): Facts | null {
  const { encoder, snapshot, world } = event;
  if (encoder.solve([...world, ...literals]).status !== "sat") return null;
  const [facts = {}] = encoder.facts([snapshot]);
  return neededFacts(event, facts, encoder.circuit.and(literals));
}

/** Whether anybody on the channel may see the words of a message of that kind when the site sends or tells it; `guards`: and these hold. */
export function isShown(
  { encoder, snapshot, world }: EncodedEvent,
  { done, action }: Site,
  channel: Channel,
  kind: KindName,
  guards: readonly Literal[] = [],
): boolean {
  return shownCases(encoder.circuit, snapshot, channel, kind).some(({ guard, row }) => {
    const isTold = action.step.do === "tell";
    const renditions = row === undefined ? [] : [row.customer, row.counselor];
    const isText = renditions.some((shown) => "show" in shown && shown.show === "text");
    if (row !== undefined && !isText && !isTold) return false;
    return encoder.solve([...world, ...guards, done, guard]).status !== "unsat";
  });
}
