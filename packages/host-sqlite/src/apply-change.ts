import { type Change, type KeptTenant, revisionName } from "@annae/host/ledger";
import { assertNever } from "@annae/vocabulary";
import { type LoggedPlace, place, strikeFromLog } from "./log-rows.ts";
import { packKept } from "./packed.ts";
import type { Statements } from "./statements.ts";

/** A change as the tables take it: decisions stand in the log already. */
export type Applied = Exclude<Change, { kind: "decided" }> | LoggedPlace;

/** Makes the change in the tables. */
export function applyChange(statements: Statements, change: Applied): void {
  const { read, write } = statements;
  switch (change.kind) {
    case "kept": {
      const { due: _, ...rest } = packKept(change.kept);
      const { key, conversation, due, post } = change.kept;
      const row = [Number(post !== null), JSON.stringify(rest)] as const;
      write.kept.run(change.id, key.tenant, conversation.room, due, ...row);
      return;
    }
    case "placed":
      place(statements, change);
      return;
    case "queued":
      write.queued.run(change.id, change.number, JSON.stringify(change.payload));
      return;
    case "unqueued":
      write.unqueued.run(change.id, change.number);
      return;
    case "undelivered": {
      const { undelivered } = change;
      const { key, conversation } = undelivered;
      write.undelivered.run(key, conversation.tenant, change.id, JSON.stringify(undelivered));
      return;
    }
    case "settled":
      write.settled.run(change.key);
      return;
    case "tenant":
      revise(statements, change.tenant, change.kept, change.at);
      return;
    case "assigned":
      write.assigned.run(change.counselor, change.tenant);
      return;
    case "wake":
      write.wake.run(change.at, change.tenant);
      return;
    case "forget":
      strikeFromLog(statements, read.rowsOfConversation.all(change.id), (id) => id === change.id);
      for (const statement of write.forget) statement.run(change.id);
      return;
    case "removed":
      strikeFromLog(statements, read.rowsOfTenant.all(change.tenant), isOf(change.tenant));
      for (const statement of write.remove) statement.run(change.tenant);
      return;
    case "expire":
      expire(statements, change);
      return;
    default:
      assertNever(change);
  }
}

function revise({ write }: Statements, tenant: string, kept: KeptTenant, at: number): void {
  const { number, digest, lastAssigned, revision } = kept;
  const { settings, counselors, keepFor = null } = revision;
  write.tenant.run(tenant, number, digest, lastAssigned, JSON.stringify(revision), keepFor);
  write.basis.run(tenant, revisionName(kept), at, JSON.stringify({ settings, counselors }));
}

function expire(
  statements: Statements,
  { now, keepFor }: Extract<Change, { kind: "expire" }>,
): void {
  const { read, write } = statements;
  for (const statement of write.expire) statement.run(now - keepFor);
  for (const row of read.oldRowsOfTenants.all(now)) {
    strikeFromLog(statements, [row], isOf(String(row.tenant)));
  }
  write.expireUndelivered.run(now, keepFor);
  write.expireBases.run(now - keepFor);
}

function isOf(tenant: string): (id: string) => boolean {
  const begins = `${JSON.stringify([tenant]).slice(0, -1)},`;
  return (id) => id.startsWith(begins);
}
