import { type ChildProcess, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type RestatePorts, restateConfig } from "./restate-config.ts";

/** A Restate server of our own. */
export interface RunningRestate {
  readonly child: ChildProcess;
  /** Where events are submitted. */
  readonly ingress: string;
  /** Where servers are registered, and where everything can be read: for nobody but us. */
  readonly admin: string;
  /** Ends it as a loss of power would; it can be started again in its folder. */
  readonly kill: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** The program that npm installed for this machine, or null: there is none for it, or it was not wanted. */
export function restateProgram(): string | null {
  const { platform, arch } = process;
  try {
    const { resolve } = createRequire(import.meta.url);
    return resolve(`@restatedev/restate-server-${platform}-${arch}/bin/restate-server`);
  } catch {
    return null;
  }
}

/** Milliseconds in which Restate has to be there. */
const comesWithin = 60_000;

/** Starts Restate on this machine alone, with its data in the folder, and waits until it is there; the reason where it does not come. */
export async function startRestate(
  folder: string,
  ports: RestatePorts,
): Promise<RunningRestate | string> {
  const program = restateProgram();
  if (program === null)
    return `there is no Restate for ${process.platform} on ${process.arch} here`;
  mkdirSync(folder, { recursive: true });
  const config = join(folder, "restate.toml");
  writeFileSync(config, restateConfig(folder, ports));
  const child = spawn(program, ["--no-logo", "--config-file", config], {
    stdio: ["ignore", "ignore", "pipe"],
  });
  let said = "";
  child.stderr.on("data", (chunk) => {
    said = `${said}${chunk}`.slice(-2_000);
  });
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  const admin = `http://127.0.0.1:${ports.admin}`;
  const ingress = `http://127.0.0.1:${ports.ingress}`;
  const deadline = Date.now() + comesWithin;
  while (child.exitCode === null && child.signalCode === null) {
    if (Date.now() > deadline) {
      await end("SIGKILL");
      return `Restate did not answer at ${admin} and ${ingress} within ${comesWithin / 1_000} s: ${said}`;
    }
    if ((await answers(`${admin}/health`)) && (await answers(`${ingress}/restate/health`))) {
      return { child, ingress, admin, kill: () => end("SIGKILL"), stop: () => end("SIGTERM") };
    }
    await sleep(20);
  }
  return `Restate has ended: ${said}`;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(1_000) })).ok;
  } catch {
    return false;
  }
}
