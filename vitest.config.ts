import { availableParallelism } from "node:os";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { cacheFolder } from "./tools/repository.mjs";
import { SlowTestsFirst } from "./tools/slow-tests-first.ts";
import { temporaryEnvironment } from "./tools/temporary-folder.mjs";

export default defineConfig({
  plugins: [
    {
      name: "as installed",
      // Not "development" as well: packages mean their TypeScript by it, which Node does not read below node_modules.
      configResolved: ({ ssr }) => void Object.assign(ssr.resolve ?? {}, { conditions: ["node"] }),
    },
  ],
  test: {
    // Golden files are recorded by `npm run golden` alone.
    update: "none",
    include: [
      "packages/*/src/**/*.test.ts",
      "editors/*/src/**/*.test.ts",
      "test/**/*.test.ts",
      "tools/**/*.test.ts",
    ],
    globalSetup: ["tools/build-before-tests.mjs"],
    setupFiles: [
      "test/support/same-cases.ts",
      "test/support/left-pages.ts",
      "test/support/out-of-time.ts",
    ],
    // For what is never answered; a test that starts servers takes ten seconds by itself, and a minute beside all others on two slow cores.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // What pages and sockets come to is waited for as long as a busy machine may take; a second is sometimes too little.
    expect: { poll: { timeout: 20_000 } },
    // Not threads: tests of the command line change the working folder.
    pool: "forks",
    // Loading the modules again for each file took three quarters of the time. No module has state that a test could leave behind.
    isolate: false,
    // Two more than there are cores: tests of pages, servers and packages wait for other programs, a quarter of the time with one more.
    maxWorkers: availableParallelism() + 2,
    sequence: { sequencer: SlowTestsFirst },
    // Node reads our TypeScript by itself; nothing needs to be made of it first.
    experimental: { viteModuleRunner: false, nodeLoader: false },
    // Programs that tests start share what V8 has made of their sources.
    env: { NODE_COMPILE_CACHE: join(cacheFolder, "compiled"), ...temporaryEnvironment },
  },
});
