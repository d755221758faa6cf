import type { Facts } from "@annae/ir";
import { minimalCore } from "../encode/minimal-core.ts";
import type { EncodedEvent } from "../event/encode-event.ts";
import type { Literal } from "../solver/solver.ts";

/**
 * The facts of an example in the order in which they are asked for, as few as make sure that the goal holds: what a person needs to be told of it.
 * For a goal about what the policy asks for, which holds in the example.
 */
export function neededFacts(
  { encoder, snapshot, reads, world }: EncodedEvent,
  facts: Facts,
  goal: Literal,
): Facts {
  const asked = [...snapshot.asked.keys()].flatMap((name) => {
    const value = facts[name];
    return value === undefined || !reads.includes(name)
      ? []
      : [{ name, value, literal: snapshot.is(name, value) }];
  });
  const literals = asked.map(({ literal }) => literal);
  const needed = minimalCore(encoder, literals, [...world, -goal]);
  const shown = asked.filter(({ literal }) => needed.includes(literal));
  return Object.fromEntries(shown.map(({ name, value }) => [name, value]));
}
