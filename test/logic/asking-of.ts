import { compileText } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { createCdcl } from "@annae/logic";
import { loadCadicalSolver } from "@annae/logic/cadical";
import { type Installation, install } from "@annae/vocabulary";

const web = install(installedChannels.filter(({ id }) => id === "web"));

/** The solver that commands use; it ends the program where a value is asked for that it does not know. For mutants the package's own, which none of them ends. */
const createSolver =
  process.env.ANNAE_MUTATION === undefined ? await loadCadicalSolver() : createCdcl;

/** What questions about the policy are asked with, where it is for the chat on a company's own page, or for other channels. */
export function askingOf(policy: string, installation: Installation = web) {
  const { ir, diagnostics } = compileText(policy, installation);
  if (ir === null) throw new Error(diagnostics.map(({ wording }) => wording.en.title).join("\n"));
  return { ir, installation, createSolver };
}

/** What the work comes to. */
export function outcomeOf<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}
