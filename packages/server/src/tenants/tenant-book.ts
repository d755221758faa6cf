import type { TenantRevision } from "@annae/host";
import type { TenantSetup } from "./tenant-setup.ts";

/** A tenant as it is at the moment. */
export interface ArmedTenant extends Pick<TenantSetup, "id" | "name" | "origins"> {
  /** Days for which a conversation is kept after its last word. */
  readonly keepDays: number;
  readonly revision: TenantRevision;
}

/** The tenants of the server. */
export interface TenantBook {
  readonly find: (id: string) => ArmedTenant | undefined;
  readonly all: () => readonly ArmedTenant[];
  readonly put: (tenant: ArmedTenant) => void;
}

/** A book of nobody. */
export function createTenantBook(): TenantBook {
  const tenants = new Map<string, ArmedTenant>();
  return {
    find: (id) => tenants.get(id),
    all: () => [...tenants.values()],
    put: (tenant) => void tenants.set(tenant.id, tenant),
  };
}
