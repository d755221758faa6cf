import { type CreateSolver, createCdcl } from "@annae/logic";

/** CaDiCaL, or our own solver where WebAssembly is forbidden. */
export async function fastestSolver(): Promise<CreateSolver> {
  try {
    const { loadCadicalSolver } = await import("@annae/logic/cadical");
    return await loadCadicalSolver();
  } catch {
    return createCdcl;
  }
}
