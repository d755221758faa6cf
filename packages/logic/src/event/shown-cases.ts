import type { Channel, FactPattern, FallbackRow, KindName } from "@annae/vocabulary";
import type { Circuit } from "../encode/circuit.ts";
import type { Snapshot } from "../encode/snapshot.ts";
import type { Literal } from "../solver/solver.ts";

/** A row of a channel's fallback table, and when it decides; without a row both audiences see the text. */
export interface ShownCase {
  readonly guard: Literal;
  readonly row: FallbackRow | undefined;
}

/** On that channel: every row for messages of the kind that may decide what is shown, and the case in which none does. */
export function shownCases(
  circuit: Circuit,
  snapshot: Snapshot,
  channel: Pick<Channel, "id" | "fallback">,
  kind: KindName,
): readonly ShownCase[] {
  let open = snapshot.is("channel", channel.id);
  const rows = channel.fallback.filter((row) => row.kind === kind);
  const cases = rows.map((row): ShownCase => {
    const holds = patternHolds(circuit, snapshot, row.when);
    const guard = circuit.and([open, holds]);
    open = circuit.and([open, -holds]);
    return { guard, row };
  });
  return [...cases, { guard: open, row: undefined }];
}

/** Whether every fact of the pattern has the value given there. */
export function patternHolds({ and }: Circuit, snapshot: Snapshot, pattern: FactPattern): Literal {
  return and(Object.entries(pattern).map(([fact, value]) => snapshot.is(fact, value)));
}
