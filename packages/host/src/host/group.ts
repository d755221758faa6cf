import type { Answer } from "@annae/runtime";
import { assertNever, type Moment } from "@annae/vocabulary";
import { type Change, conversationKey, type Kept, type Ledger } from "../ledger/ledger.ts";
import type { DecidedTurn } from "../turn/turn.ts";
import type { Office, Offices } from "./offices.ts";

/** What is decided in one commit: it sees what was decided in it before, and nobody else does until it is stored. */
export interface Group {
  readonly now: Moment;
  readonly changes: readonly Change[];
  readonly kept: (id: string) => Kept | undefined;
  readonly answer: (id: string, event: string) => Answer | undefined;
  /** The tenant's desk and policy; null: it has no revision, or one whose policy nobody has. */
  readonly office: (tenant: string) => Office | null;
  readonly put: (change: Change) => void;
  /** Tenants whose desk may have changed. */
  readonly touched: ReadonlySet<string>;
  /** Drops what is known of them, because it was not stored. */
  readonly abandon: () => void;
}

/** An empty group over what is stored. */
export function createGroup(ledger: Ledger, offices: Offices, now: Moment): Group {
  const changes: Change[] = [];
  const kept = new Map<string, Kept | undefined>();
  const touched = new Set<string>();
  /** Of these tenants and conversations nothing counts that is stored. */
  const removed = new Set<string>();
  const forgotten = new Set<string>();
  const isStored = (id: string) =>
    !forgotten.has(id) && (removed.size === 0 || !removed.has(conversationKey(id).tenant));
  const find = (id: string) =>
    kept.get(id) ?? (kept.has(id) || !isStored(id) ? undefined : ledger.kept(id));
  const replace = (id: string, after: Kept | undefined) => {
    const before = find(id);
    const tenant = (after ?? before)?.key.tenant;
    kept.set(id, after);
    if (tenant === undefined) return;
    touched.add(tenant);
    offices.known(tenant)?.desk.move(id, before, after);
  };
  const apply = (change: Change) => {
    switch (change.kind) {
      case "kept":
        return replace(change.id, change.kept);
      case "forget":
        replace(change.id, undefined);
        return void forgotten.add(change.id);
      case "tenant":
        touched.add(change.tenant);
        return offices.revise(change.tenant, change.kept);
      case "removed":
        removed.add(change.tenant);
        for (const id of kept.keys()) if (!isStored(id)) kept.delete(id);
        return offices.close(change.tenant);
      case "assigned":
        return offices.known(change.tenant)?.desk.assigned(change.counselor);
      case "decided":
      case "queued":
      case "unqueued":
      case "undelivered":
      case "settled":
      case "wake":
      case "expire":
        return;
      default:
        return assertNever(change);
    }
  };
  return {
    now,
    changes,
    kept: find,
    answer: (id, event) =>
      (kept.get(id) === undefined ? undefined : answerAmong(changes, id, event)) ??
      (isStored(id) ? ledger.answer(id, event) : undefined),
    office: (tenant) => {
      touched.add(tenant);
      return removed.has(tenant) ? null : offices.open(tenant);
    },
    put: (change) => {
      apply(change);
      changes.push(change);
    },
    touched,
    abandon: () => {
      for (const tenant of touched) offices.close(tenant);
    },
  };
}

/** What the event was answered with in these changes, and is not forgotten. */
function answerAmong(changes: readonly Change[], id: string, event: string): Answer | undefined {
  const last = changes.findLast((change) => {
    if (change.kind === "removed") return change.tenant === conversationKey(id).tenant;
    if (change.kind === "forget") return change.id === id;
    return change.kind === "decided" && change.id === id && change.decided.event.id === event;
  });
  return last?.kind === "decided" ? last.decided.answer : undefined;
}

/** Puts all that the turn changes in the conversation of that id. */
export function putTurn(group: Group, id: string, { kept, decided, payloads }: DecidedTurn): void {
  group.put({ kind: "kept", id, kept });
  if (decided !== null) group.put({ kind: "decided", id, decided });
  const first = kept.post === null ? 0 : kept.post.next - payloads.length;
  payloads.forEach((payload, at) => {
    group.put({ kind: "queued", id, number: first + at, payload });
  });
}
