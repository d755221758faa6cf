import { defineConfig } from "vitest/config";

export default defineConfig({
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
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // Not threads: tests of the command line change the working folder.
    pool: "forks",
    // Loading the modules again for each file took three quarters of the time. No module has state that a test could leave behind.
    isolate: false,
    maxWorkers: 2,
  },
});
