import { readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { createVitest } from "vitest/node";
import { root } from "../repository.mjs";
import { mutantsOfSource, withMutant } from "./mutants-of-source.mjs";

/**
 * Runs the package's tests against every mutant of these sources, one after the other; nothing is written to disk. `tell` hears of each mutant
 * and of what became of it: "killed", "survived", or "stuck" where the tests did not end in time.
 */
export async function runMutants(sources, tests, tell, seconds = 60) {
  let mutated = null;
  const plugin = {
    name: "mutant",
    enforce: "pre",
    load(id) {
      const [path] = id.split("?");
      return mutated?.path === path ? mutated.text : null;
    },
  };
  const vitest = await createVitest(
    "test",
    {
      watch: false,
      reporters: [{}],
      bail: 1,
      root,
      update: false,
      globalSetup: [],
      testTimeout: 20_000,
    },
    { plugins: [plugin] },
  );
  const specifications = await vitest.globTestSpecifications(tests);
  try {
    const { testModules } = await vitest.runTestSpecifications(specifications, false);
    if (testModules.some((one) => !one.ok())) throw new Error("the tests fail without any mutant");
    for (const path of sources) {
      const text = readFileSync(path, "utf8");
      for (const mutant of mutantsOfSource(text)) {
        mutated = { path, text: withMutant(text, mutant) };
        vitest.invalidateFile(path);
        const run = vitest.runTestSpecifications(specifications, false);
        const late = Symbol("late");
        const ended = await Promise.race([
          run,
          new Promise((resolve) => setTimeout(() => resolve(late), seconds * 1_000).unref()),
        ]);
        if (ended === late) await vitest.cancelCurrentRun("keyboard-input");
        const failed =
          ended !== late &&
          (ended.unhandledErrors.length > 0 || ended.testModules.some((one) => !one.ok()));
        const fate = ended === late ? "stuck" : failed ? "killed" : "survived";
        tell({ ...mutant, path: relative(root, path) }, fate);
        if (ended === late) await run.catch(() => {});
      }
    }
  } finally {
    await vitest.close();
  }
}

/** A source of the package by its path in it. */
export function sourceOf(name, path) {
  return join(root, "packages", name, "src", path);
}
