import type { ConversationKey, Host } from "@annae/host";
import { oneByOne } from "../live/one-by-one.ts";
import { type Intake, takeIn, takenInUntil } from "./take-in.ts";
import type { ToldDecision } from "./told.ts";

/** Takes in all that was decided of a tenant until now. */
export type CatchUp = (tenant: string) => Promise<void>;

/** Follows the decision logs of a host that keeps them in order: whatever dies, every decision is taken in once. `changed`: rooms that are others now. */
export function followLog(
  intake: Intake,
  decisions: Host["decisions"],
  changed: (keys: readonly ConversationKey[]) => void,
): CatchUp {
  const tenants = new Map<string, () => Promise<void>>();
  const follow = async (tenant: string) => {
    for (;;) {
      const { decision: after } = await takenInUntil(intake.database, tenant);
      const { lines, next } = await decisions(tenant, after);
      if (next === after) return;
      const all = lines.flatMap((line) => (line.kind === "decision" ? [line] : []));
      changed(await takeIn(intake, tenant, { all, decision: next }));
    }
  };
  return (tenant) => {
    const known = tenants.get(tenant) ?? oneByOne(() => follow(tenant));
    tenants.set(tenant, known);
    return known();
  };
}

/** Follows what a host tells where it keeps no log: what is told while it cannot be stored is stored later. */
export function followNotices(
  intake: Intake,
  changed: (keys: readonly ConversationKey[]) => void,
): { readonly catchUp: CatchUp; readonly note: (told: ToldDecision) => void } {
  const waiting = new Map<string, ToldDecision[]>();
  const tenants = new Map<string, () => Promise<void>>();
  const take = async (tenant: string) => {
    const all = waiting.get(tenant) ?? [];
    waiting.delete(tenant);
    if (all.length === 0) return;
    try {
      changed(await takeIn(intake, tenant, { all }));
    } catch (error) {
      waiting.set(tenant, [...all, ...(waiting.get(tenant) ?? [])]);
      throw error;
    }
  };
  return {
    catchUp: (tenant) => {
      const known = tenants.get(tenant) ?? oneByOne(() => take(tenant));
      tenants.set(tenant, known);
      return known();
    },
    note: (told) => void waiting.set(told.tenant, [...(waiting.get(told.tenant) ?? []), told]),
  };
}
