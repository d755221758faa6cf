import type { Circuit } from "../encode/circuit.ts";
import type { Snapshot } from "../encode/snapshot.ts";
import { sameText } from "../encode/texts.ts";
import type { Literal } from "../solver/solver.ts";
import { categoryParts } from "./arrival.ts";
import type { SeenAt } from "./keep-calendar.ts";
import { hasHappened, type LastTime } from "./last-time.ts";
import type { TimeStep } from "./step.ts";
import type { TimedWorld } from "./world.ts";

/**
 * The category is that of the last request, else that of the room, if it has one: as it was seen when the conversation got it. Whoever
 * requests may name another one; of a room without, that counts with which the customer comes in, which may change.
 */
export function keepCategory(
  { encoder: { circuit } }: TimedWorld,
  earlier: readonly SeenAt[],
  { arrived, snapshot }: Pick<TimeStep, "arrived" | "snapshot">,
): void {
  const { roomCategory, requestedCategory } = arrived;
  const requested = hasHappened(circuit, requestedCategory);
  const tie = (last: LastTime, unless: readonly Literal[]) => {
    for (const { now, snapshot: then } of earlier) {
      const got = last.get(now);
      if (got === undefined) continue;
      const isHeld = circuit.and([got.happened, got.kept]);
      const none = then.is("categoryMajor", "");
      circuit.add([-isHeld, none, ...unless, sameCategory(circuit, snapshot, then)]);
    }
  };
  tie(requestedCategory, []);
  tie(roomCategory, [requested]);
}

/** Whether both events have the same category. */
export function sameCategory(circuit: Circuit, one: Snapshot, other: Snapshot): Literal {
  return circuit.and(
    categoryParts.map((part) => {
      const [left, right] = [one.variable(part), other.variable(part)];
      const areTexts = left?.kind === "text" && right?.kind === "text";
      return areTexts ? sameText(circuit, left, right) : circuit.always;
    }),
  );
}
