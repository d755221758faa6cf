import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningRestate, startRestate } from "../engine/start-restate.ts";
import { freePorts } from "./free-ports.ts";

/** Restate in a new folder, on ports that are free; what is left of the folder when this process ends goes with it. */
export async function restateForTests(): Promise<RunningRestate> {
  const [ingress = 0, admin = 0, node = 0] = await freePorts(3);
  const folder = mkdtempSync(join(tmpdir(), "annae-restate-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true }));
  const restate = await startRestate(folder, { ingress, admin, node });
  if (typeof restate === "string") throw new Error(restate);
  return restate;
}
