import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { apart } from "../limits.ts";
import type { Jobs } from "./jobs.ts";

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

type CameOf<N extends keyof Jobs> = Awaited<ReturnType<Jobs[N]>>;

/** Nobody works yet. */
export function createWorkroom(
  limits: Readonly<Record<keyof typeof apart, number>> = apart,
): Workroom {
  const { atOnce, waiting: most, ofTenant } = limits;
  const counts = new Map<string, number>();
  const running = new Set<string>();
  const waiting: { readonly tenant: string; readonly begin: () => void }[] = [];
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
      return await workApart(name, given, limits);
    } finally {
      running.delete(tenant);
      counts.set(tenant, (counts.get(tenant) ?? 1) - 1);
      next();
    }
  };
}

const program = fileURLToPath(new URL("apart-here.ts", import.meta.url));

/** How much longer than it computes it may take, where others use the processor, too. */
const patience = 6;

type Patience = Readonly<Record<"milliseconds" | "reading", number>>;

/**
 * What it may compute is counted from when the process has read itself, which watches it: how busy the machine is says nothing of the job. It
 * knows nothing of this one's secrets. One that never reads itself is ended, and another tries once more.
 */
async function workApart<N extends keyof Jobs>(
  name: N,
  given: Parameters<Jobs[N]>,
  limits: Patience,
): Promise<Worked<CameOf<N>>> {
  const worked = await tryApart(name, given, limits);
  if (worked !== "unread") return worked;
  const again = await tryApart(name, given, limits);
  return again === "unread" ? { kind: "tooMuch" } : again;
}

function tryApart<N extends keyof Jobs>(
  name: N,
  given: Parameters<Jobs[N]>,
  limits: Patience,
): Promise<Worked<CameOf<N>> | "unread"> {
  const child = fork(program, {
    serialization: "advanced",
    execArgv: [`--max-old-space-size=${apart.megabytes}`],
    env: { NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE },
    stdio: "ignore",
  });
  return new Promise((resolve) => {
    const leave = (worked: Worked<CameOf<N>> | "unread") => {
      clearTimeout(late);
      resolve(worked);
    };
    let late = setTimeout(() => {
      leave("unread");
      child.kill("SIGKILL");
    }, limits.reading);
    child.on("message", (told: "ready" | { readonly came: CameOf<N> }) => {
      if (told !== "ready") return leave({ kind: "done", came: told.came });
      clearTimeout(late);
      late = setTimeout(() => child.kill("SIGKILL"), patience * limits.milliseconds);
      child.send([name, given, limits.milliseconds], () => {});
    });
    child.once("error", () => leave({ kind: "tooMuch" }));
    child.once("exit", () => leave({ kind: "tooMuch" }));
  });
}
