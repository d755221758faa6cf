import type { TenantRevision } from "@annae/host";
import { createShelf } from "@annae/host/ledger";
import { type Library, type Tenant, tenantOf } from "@annae/host/turn";
import type { Mark } from "../faces/messages.ts";

/** Where the tenants' revisions are kept. */
export interface Revisions {
  readonly mark: (tenant: string) => Promise<Mark | null>;
  readonly content: (tenant: string, digest: string) => Promise<TenantRevision | null>;
  /** Milliseconds for which a mark is believed: to ask for every event halves the speed. */
  readonly believes: number;
}

/** Tenants as this process knows them: read when first asked for. */
export interface Tenants {
  readonly library: Library;
  /** What the tenant decides by at the moment, believed for a while; null: nothing is known of it. */
  readonly mark: (tenant: string) => Promise<Mark | null>;
  /** The tenant of that revision, which is the same for ever. */
  readonly at: (tenant: string, mark: Mark) => Promise<Tenant | null>;
}

/** How many tenants are kept at hand. */
const mostAtHand = 10_000;

/** Tenants out of their revisions. */
export function createTenants(library: Library, { mark, content, believes }: Revisions): Tenants {
  const marks = createShelf<{ readonly askedAt: number; readonly mark: Promise<Mark | null> }>(
    mostAtHand,
  );
  const tenants = createShelf<Promise<Tenant | null>>(mostAtHand);
  /** What failed is asked for again. */
  const kept = <T>(answer: Promise<T>, drop: () => void): Promise<T> => {
    answer.catch(drop);
    return answer;
  };
  const find = async (name: string, { number, digest }: Mark) => {
    const revision = await content(name, digest);
    if (revision === null) return null;
    return tenantOf(name, { number, revision, digest, lastAssigned: null }, library);
  };
  return {
    library,
    mark: (name) => {
      const askedAt = performance.now();
      const known = marks.get(name);
      if (known !== undefined && askedAt - known.askedAt < believes) return known.mark;
      const asked = kept(mark(name), () => marks.drop(name));
      marks.put(name, { askedAt, mark: asked });
      return asked;
    },
    at: (name, wanted) => {
      const id = JSON.stringify([name, wanted.number, wanted.digest]);
      const known = tenants.get(id);
      if (known !== undefined) return known;
      const asked = kept(find(name, wanted), () => tenants.drop(id));
      tenants.put(id, asked);
      return asked;
    },
  };
}
