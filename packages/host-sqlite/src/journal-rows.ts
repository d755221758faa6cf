import type { Kept } from "@annae/host/ledger";
import type { Found, LoggedPlace, Made } from "./log-rows.ts";
import { type PackedKept, packKept, unpackKept } from "./packed.ts";
import type { Frequent } from "./recent.ts";

/** Conversations by id, as they are at a moment. */
type Known = (id: string) => Kept | undefined;

type Others = Exclude<Frequent, { kind: "kept" | "decided" }>;

/** A change as the journal has it: of a conversation what is not as before; decisions stand in the log. */
type Journaled = Others | { readonly kind: "kept"; readonly id: string; readonly kept: PackedKept };

/** Changes that are stored. */
export interface Appended {
  /** Without decisions. */
  readonly changes: readonly Journaled[];
  readonly made: readonly Made[];
  /** Where the decisions stand. */
  readonly placed: readonly LoggedPlace[];
}

/** The changes of a commit as its row has them, given how conversations were before it. */
export function journalText(changes: readonly Frequent[], known: Known): string {
  const here = new Map<string, Kept>();
  const written = changes.flatMap((change): readonly Journaled[] => {
    if (change.kind === "decided") return [];
    if (change.kind !== "kept") return [change];
    const { id, kept } = change;
    const before = here.get(id) ?? known(id);
    here.set(id, kept);
    return [{ kind: "kept", id, kept: packKept(kept, before) }];
  });
  return JSON.stringify(written);
}

/** A row of the journal, and the decisions of the row of the log that was written with it. */
export function appendedIn(
  changes: readonly (Journaled | Made)[],
  decisions: readonly Found[],
): Appended {
  return {
    // An earlier version kept decisions here; they have been brought into the log.
    changes: changes.flatMap((change) => (change.kind === "decided" ? [] : [change])),
    made: decisions.map(({ id, decided }) => ({ kind: "decided", id, decided })),
    placed: decisions.map(({ id, number, decided: { event } }) => {
      return { kind: "placed", id, event: event.id, number };
    }),
  };
}

/** A change of the journal in full, given how conversations were before it. */
export function inFull(change: Journaled, known: Known): Frequent {
  if (change.kind !== "kept") return change;
  const { id, kept } = change;
  return { kind: "kept", id, kept: unpackKept(id, kept, known(id)) };
}
