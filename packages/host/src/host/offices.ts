import type { Moment } from "@annae/vocabulary";
import { createDesk, type TenantDesk } from "../desk/desk.ts";
import type { KeptTenant, Ledger } from "../ledger/ledger.ts";
import { type Library, type Tenant, tenantOf } from "../turn/tenant.ts";

/** A tenant that something has happened for: what it decides by and what it has to do. */
export interface Office {
  readonly tenant: Tenant;
  readonly desk: TenantDesk;
  /** From which place on those who wait are to be looked at again; null: they need not be. */
  look: number | null;
  /** When everybody was last to be woken because there is more or less to do. */
  stirred: Moment;
}

/** The tenants that are known so far: read when first asked for. */
export interface Offices {
  readonly open: (tenant: string) => Office | null;
  /** Undefined where it has not been asked for. */
  readonly known: (tenant: string) => Office | undefined;
  readonly revise: (tenant: string, kept: KeptTenant) => void;
  /** Read again the next time. */
  readonly close: (tenant: string) => void;
}

/** Offices over what is stored. */
export function createOffices(ledger: Ledger, library: Library): Offices {
  const offices = new Map<string, Office>();
  const open = (name: string): Office | null => {
    const known = offices.get(name);
    if (known !== undefined) return known;
    const kept = ledger.tenant(name);
    const tenant = kept === undefined ? null : tenantOf(name, kept, library);
    if (kept === undefined || tenant === null) return null;
    const { lastAssigned, revision } = kept;
    const rooms = ledger.desk(name);
    const desk = createDesk({ roster: revision.counselors, lastAssigned, rooms });
    const office: Office = { tenant, desk, look: null, stirred: Number.NEGATIVE_INFINITY };
    offices.set(name, office);
    return office;
  };
  return {
    open,
    known: (name) => offices.get(name),
    revise: (name, kept) => {
      const before = offices.get(name);
      const tenant = tenantOf(name, kept, library);
      if (before === undefined || tenant === null) return;
      before.desk.revise(kept.revision.counselors);
      offices.set(name, { ...before, tenant, look: 0 });
    },
    close: (name) => void offices.delete(name),
  };
}
