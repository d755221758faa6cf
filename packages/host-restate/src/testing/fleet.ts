import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { channel } from "@annae/host/contract-shop";
import { type HttpPlatform, httpPlatform } from "@annae/host/testing";
import { openRestateHost, type RestateHost } from "../open-restate-host.ts";
import { type Balancer, openBalancer } from "./balancer.ts";
import { lookInside } from "./look-inside.ts";
import type { Mission } from "./mortal-server.ts";
import type { Ground } from "./restate-rig.ts";
import { within } from "./within.ts";

/** Several server processes behind one address, and a front in the test's own process that is never called back. */
export interface Fleet {
  readonly front: RestateHost;
  readonly platform: HttpPlatform;
  /** Starts a server; once `dies` is given it kills itself there, and another one takes its place. */
  readonly start: (dies?: { readonly point: string; readonly after: number }) => Promise<void>;
  /** Kills one of the servers. */
  readonly kill: () => void;
  /** Ids of the processes. */
  readonly processes: () => readonly number[];
  /** How many have died. */
  readonly deaths: () => number;
  /** Why the front could not be answered, the last time. */
  readonly trouble: () => string;
  /** Once Restate has nothing to do any more. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Milliseconds in which a server process has to be there. */
const comesWithin = 90_000;
const program = fileURLToPath(new URL("mortal-server.ts", import.meta.url));

/** A fleet of one server; `dies`: where that one kills itself. */
export async function openFleet(
  { restate, number }: Ground,
  dies?: Parameters<Fleet["start"]>[0],
): Promise<Fleet> {
  const balancer: Balancer = await openBalancer();
  const platform = await httpPlatform();
  const { ingress, admin } = restate;
  const space = `f${number()}.`;
  const common = { ingress, admin, space, address: balancer.url };
  /** All processes, and the ports of those that have said theirs. */
  const children = new Set<ChildProcess>();
  const servers = new Map<ChildProcess, number>();
  const done = join(mkdtempSync(join(tmpdir(), "annae-")), "died");
  let deaths = 0;
  let stopped = false;
  /** One that ends before it can be called would do so again and again. */
  let broken = false;
  const reach = () => balancer.to([...servers.values()]);
  const start: Fleet["start"] = async (where) => {
    const own = where === undefined ? null : { ...where, done };
    const mission: Mission = { ...common, platform: platform.url, dies: own };
    const parameters = [program, JSON.stringify(mission)];
    const child = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "inherit"] });
    children.add(child);
    child.once("close", () => {
      children.delete(child);
      servers.delete(child);
      reach();
      if (stopped || broken) return;
      deaths += 1;
      start().catch((error) => stopped || console.error(error));
    });
    const port = await within(
      comesWithin,
      "a server process to say the port at which it is called",
      new Promise<number>((resolve, reject) => {
        child.stdout.once("data", (said) => resolve(Number(String(said))));
        child.once("close", (code, signal) => {
          broken = !stopped && signal !== "SIGKILL";
          reject(new Error(`a server process ended before it could be called: ${code ?? signal}`));
        });
      }),
    );
    servers.set(child, port);
    reach();
  };
  await start(dies);
  let trouble = "";
  const opened = await openRestateHost({
    ...common,
    port: 0,
    channels: [channel],
    transports: {},
    notice: (notice) => {
      if (notice.kind === "unavailable") trouble = notice.reason;
    },
  });
  if (!opened.ok) throw new Error(opened.fault.message.en);
  const inside = lookInside(admin);
  return {
    front: opened.host,
    platform,
    start,
    kill: () => {
      const [one] = servers.keys();
      one?.kill("SIGKILL");
    },
    processes: () => [...children].flatMap(({ pid }) => pid ?? []),
    deaths: () => deaths,
    trouble: () => trouble,
    settled: () => inside.quiet(space, () => 0),
    stop: async () => {
      stopped = true;
      const ends = [...children].map((child) => once(child, "close"));
      for (const child of children) child.kill("SIGKILL");
      await Promise.all(ends);
      opened.host.die();
      platform.stop();
      balancer.stop();
    },
  };
}
