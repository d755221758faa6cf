import { type CreateSolver, createCdcl } from "@annae/logic";
import { type Installation, install } from "@annae/vocabulary";
import { installedChannels } from "../channels.ts";

/** What questions about policies are answered with: the channels of this installation, and the fastest solver there is. */
export async function provingMeans(): Promise<{
  readonly installation: Installation;
  readonly createSolver: CreateSolver;
}> {
  return { installation: install(installedChannels), createSolver: await fastestSolver() };
}

/** CaDiCaL, or our own solver where WebAssembly is forbidden. */
async function fastestSolver(): Promise<CreateSolver> {
  try {
    const { loadCadicalSolver } = await import("@annae/logic/cadical");
    return await loadCadicalSolver();
  } catch {
    return createCdcl;
  }
}
