import type { Ledger } from "../ledger/ledger.ts";
import { memoryLedger } from "../ledger/memory-ledger.ts";
import { ledgerRig, type Rig } from "./rig.ts";

/** Ledgers over one memory; of a closed one nothing can be read or written any more. */
export function memoryRig(): Rig {
  const memory = memoryLedger();
  return ledgerRig(() => mortal(memory));
}

function mortal(ledger: Ledger): Ledger {
  let closed = false;
  const alive = () => {
    if (closed) throw new Error("closed");
    return ledger;
  };
  return {
    write: (changes) => alive().write(changes),
    kept: (id) => alive().kept(id),
    answer: (id, event) => alive().answer(id, event),
    payload: (id, number) => alive().payload(id, number),
    tenant: (tenant) => alive().tenant(tenant),
    desk: (tenant) => alive().desk(tenant),
    waitingTenants: () => alive().waitingTenants(),
    due: (by, most) => alive().due(by, most),
    earliestDue: () => alive().earliestDue(),
    unsent: () => alive().unsent(),
    undelivered: (tenant) => alive().undelivered(tenant),
    decisions: (tenant, after, most) => alive().decisions(tenant, after, most),
    basis: (tenant, revision) => alive().basis(tenant, revision),
    close: () => {
      closed = true;
    },
  };
}
