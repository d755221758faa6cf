import { shares } from "../limits.ts";

/** Who brings an event: a platform, which tells it once, or a window, which says it again. */
export type Bringer = keyof typeof shares;

/** Room for one more event of the tenant, to be given back when it is stored; null: its share is full. */
export type Shares = (tenant: string, by: Bringer) => (() => void) | null;

/** Nothing is under way. What windows bring leaves room for platforms, and what one tenant brings leaves room for others. */
export function createShares(most: Readonly<Record<Bringer, number>> = shares): Shares {
  const underway = new Map<string, number>();
  return (tenant, by) => {
    const now = underway.get(tenant) ?? 0;
    if (now >= most[by]) return null;
    underway.set(tenant, now + 1);
    let open = true;
    return () => {
      if (!open) return;
      open = false;
      const left = (underway.get(tenant) ?? 1) - 1;
      if (left > 0) underway.set(tenant, left);
      else underway.delete(tenant);
    };
  };
}
