import { mkdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Where tests find the system's own folder for what outlives a run. */
const lasting = "ANNAE_LASTING";

/** The system's folder of temporary files, in a test too. */
export const lastingFolder = process.env[lasting] ?? tmpdir();

/** The folder of temporary files of all tests of a run, and of the programs that they start: it is gone with the run, whatever a test leaves behind. */
const runFolder = join(lastingFolder, `annae-tests-${process.pid}`);

/** What the processes of a run have in their environment, so that they put nothing elsewhere. */
export const temporaryEnvironment = {
  [lasting]: lastingFolder,
  // Of Unix, then of Windows.
  ...{ TMPDIR: runFolder, TEMP: runFolder, TMP: runFolder },
  // What a user's programs keep, too.
  XDG_CACHE_HOME: join(runFolder, "cache"),
};

/** Makes the run's folder; when this process ends, it is gone. */
export function makeRunFolder() {
  mkdirSync(runFolder, { recursive: true });
  // Not sooner: programs of tests end with their workers, after all tests.
  process.once("exit", () => {
    try {
      rmSync(runFolder, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // A program that is just ending still writes there: no reason for a run to fail.
    }
  });
}
