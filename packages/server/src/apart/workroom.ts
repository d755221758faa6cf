import { apart } from "../limits.ts";
import { type Crew, createCrew } from "./crew.ts";
import type { Jobs } from "./jobs.ts";
import type { CameOf } from "./own-process.ts";

/** What came of a job. `busy`: the tenant has as many as it may, or too many wait; `tooMuch`: it took too long or too much memory, and was ended. */
export type Worked<R> =
  | { readonly kind: "done"; readonly came: R }
  | { readonly kind: "busy" | "tooMuch" };

/** Does a job of a tenant in a process of its own, one of a tenant at a time. */
export type Workroom = <N extends keyof Jobs>(
  tenant: string,
  name: N,
  ...given: Parameters<Jobs[N]>
) => Promise<Worked<CameOf<N>>>;

/** Nobody works yet. */
export function createWorkroom(
  limits: Readonly<Record<keyof typeof apart, number>> = apart,
): Workroom {
  const { atOnce, waiting: most, ofTenant } = limits;
  const counts = new Map<string, number>();
  const running = new Set<string>();
  const waiting: { readonly tenant: string; readonly begin: () => void }[] = [];
  const crew = createCrew(limits, () => running.size);
  /** Whoever waits longest, of tenants that have none. */
  const next = () => {
    const at = waiting.findIndex(({ tenant }) => !running.has(tenant));
    if (at === -1 || running.size >= atOnce) return;
    for (const { tenant, begin } of waiting.splice(at, 1)) {
      running.add(tenant);
      begin();
    }
  };
  return async (tenant, name, ...given) => {
    const own = counts.get(tenant) ?? 0;
    if (own >= ofTenant || waiting.length >= most) return { kind: "busy" };
    counts.set(tenant, own + 1);
    await new Promise<void>((begin) => {
      waiting.push({ tenant, begin });
      next();
    });
    try {
      return await workApart(crew, tenant, name, given);
    } finally {
      running.delete(tenant);
      counts.set(tenant, (counts.get(tenant) ?? 1) - 1);
      next();
    }
  };
}

/** A process that never began is replaced once: it may have ended while it waited, or the machine is too busy to start one. */
async function workApart<N extends keyof Jobs>(
  crew: Crew,
  tenant: string,
  name: N,
  given: Parameters<Jobs[N]>,
): Promise<Worked<CameOf<N>>> {
  for (let attempts = 2; attempts > 0; attempts -= 1) {
    const own = crew.take(tenant);
    const ended = await own.work(name, given);
    if (ended.kind === "unread") continue;
    if (ended.kind === "done") crew.give(tenant, own, name);
    return ended;
  }
  return { kind: "tooMuch" };
}
