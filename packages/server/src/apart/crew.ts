import type { apart } from "../limits.ts";
import type { Jobs } from "./jobs.ts";
import { type OwnProcess, startProcess } from "./own-process.ts";

/** Jobs that leave a process as it was, for they compute by code of ours alone; what decodes pictures is not ours. */
const again: ReadonlySet<keyof Jobs> = new Set(["prepare", "checkSetup", "proveSetup"]);

/** Takes the tenant's process from those that wait, or starts one; gives it back after its job. */
export interface Crew {
  readonly take: (tenant: string) => OwnProcess;
  readonly give: (tenant: string, own: OwnProcess, after: keyof Jobs) => void;
}

/**
 * Processes that wait for the next job of their tenant, never for another's, and end when none comes. Of these and of the tenants that have
 * a job `running` there are at most so many at once.
 */
export function createCrew(
  limits: Readonly<Record<keyof typeof apart, number>>,
  running: () => number,
): Crew {
  /** The one that waits longest first. */
  const idle = new Map<string, { readonly own: OwnProcess; readonly late: NodeJS.Timeout }>();
  const leave = (tenant: string): OwnProcess | undefined => {
    const { own, late } = idle.get(tenant) ?? {};
    clearTimeout(late);
    idle.delete(tenant);
    return own;
  };
  return {
    take: (tenant) => {
      const own = leave(tenant);
      const tooMany = Math.max(0, running() + idle.size - limits.atOnce);
      for (const other of [...idle.keys()].slice(0, tooMany)) leave(other)?.end();
      return own ?? startProcess(limits);
    },
    give: (tenant, own, after) => {
      if (!again.has(after)) return own.end();
      const late = setTimeout(() => leave(tenant)?.end(), limits.idle).unref();
      idle.set(tenant, { own, late });
    },
  };
}
