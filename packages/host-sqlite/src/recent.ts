import type { Change, Kept, Payload } from "@annae/host/ledger";
import type { Answer } from "@annae/runtime";
import type { Moment } from "@annae/vocabulary";
import type { LoggedPlace } from "./log-rows.ts";

/** A change that happens with every event; all others are rare. */
export type Frequent = Extract<
  Change,
  { readonly kind: "kept" | "decided" | "queued" | "unqueued" | "assigned" }
>;

const frequent: ReadonlySet<Change["kind"]> = new Set<Frequent["kind"]>([
  "kept",
  "decided",
  "queued",
  "unqueued",
  "assigned",
]);

/** Whether the change is one of every event. */
export function isFrequent(change: Change): change is Frequent {
  return frequent.has(change.kind);
}

/** What has changed lately, as it is now: of a conversation that changed ten times its last state, of a payload that came and went nothing. */
export interface Recent {
  /** `placed`: where the decisions among the changes stand in the log. */
  readonly add: (changes: readonly Frequent[], placed: readonly LoggedPlace[]) => void;
  /** How many changes were added. */
  readonly size: () => number;
  readonly clear: () => void;
  readonly kept: (id: string) => Kept | undefined;
  readonly answer: (id: string, event: string) => Answer | undefined;
  /** Null: it is gone. */
  readonly payload: (id: string, number: number) => Payload | null | undefined;
  /** Conversations that have changed and wake up by then. */
  readonly due: (by: Moment) => readonly Kept[];
  readonly earliestDue: () => Moment;
  /** The changes that come to the same. */
  readonly settled: () => readonly Settled[];
}

/** What is left of changes: of decisions, where they stand in the log. */
export type Settled = Exclude<Frequent, { kind: "decided" }> | LoggedPlace;

/** Nothing yet. */
export function createRecent(): Recent {
  const kept = new Map<string, Kept>();
  const places: LoggedPlace[] = [];
  const answers = new Map<string, Answer>();
  const payloads = new Map<string, Extract<Frequent, { kind: "queued" | "unqueued" }>>();
  const assigned = new Map<string, Extract<Frequent, { kind: "assigned" }>>();
  let size = 0;
  const add = (change: Frequent) => {
    switch (change.kind) {
      case "kept":
        return kept.set(change.id, change.kept);
      case "decided":
        return answers.set(nameOf(change.id, change.decided.event.id), change.decided.answer);
      case "queued":
      case "unqueued":
        return payloads.set(nameOf(change.id, change.number), change);
      default:
        return assigned.set(change.tenant, change);
    }
  };
  return {
    add: (changes, placed) => {
      for (const change of changes) add(change);
      for (const one of placed) places.push(one);
      size += changes.length;
    },
    size: () => size,
    clear: () => {
      for (const map of [kept, answers, payloads, assigned]) map.clear();
      places.length = 0;
      size = 0;
    },
    kept: (id) => kept.get(id),
    answer: (id, event) => answers.get(nameOf(id, event)),
    payload: (id, number) => {
      const change = payloads.get(nameOf(id, number));
      if (change === undefined) return undefined;
      return change.kind === "queued" ? change.payload : null;
    },
    due: (by) => [...kept.values()].filter(({ due }) => due !== null && due <= by),
    earliestDue: () => {
      let earliest = Number.POSITIVE_INFINITY;
      for (const { due } of kept.values()) if (due !== null && due < earliest) earliest = due;
      return earliest;
    },
    settled: () => [
      ...[...kept].map(([id, one]): Settled => ({ kind: "kept", id, kept: one })),
      ...places,
      ...payloads.values(),
      ...assigned.values(),
    ],
  };
}

function nameOf(id: string, part: string | number): string {
  return `${id} ${part}`;
}
