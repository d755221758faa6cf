import type { Pace, PropertyIr } from "@annae/ir";
import type { Circuit } from "../encode/circuit.ts";
import { happenedAt, hasHappened, type LastTime } from "./last-time.ts";
import type { LastOfThem } from "./state.ts";
import type { DeedTally } from "./tally.ts";
import type { TimedWorld } from "./world.ts";

/** Of more moments the order is left out, as it costs more than it tells. */
const mostInOrder = 4;

/** Any tally at all, one moment before the other; and what the latest says of when messages were last sent. */
export function anyTally(
  { encoder: { circuit }, moments, shape }: TimedWorld,
  { deeds, pace }: PropertyIr & { readonly pace: Pace },
): { readonly tally: DeedTally; readonly latest: readonly LastOfThem[] } {
  const tally: LastTime[] = [];
  let before: readonly number[] = [];
  for (let place = 0; place < pace.moreThan; place += 1) {
    const moment = moments.addFirst(before);
    if (pace.moreThan <= mostInOrder) before = [...before, moment];
    tally.unshift(happenedAt(circuit, moment, circuit.newVar()));
  }
  earlierOnes(circuit, tally);
  const names = deeds.flatMap((deed) =>
    deed.do === "send" && "messages" in deed ? deed.messages : [""],
  );
  const [at] = tally;
  const isKnown = at !== undefined && names.every((name) => shape.messages.includes(name));
  return { tally, latest: isKnown ? [{ names, at }] : [] };
}

/** What was done so often was done less often before. */
function earlierOnes(circuit: Circuit, tally: DeedTally): void {
  for (const [place, last] of tally.entries()) {
    const newer = tally[place - 1];
    if (newer !== undefined)
      circuit.add([-hasHappened(circuit, last), hasHappened(circuit, newer)]);
  }
}
