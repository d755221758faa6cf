import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename } from "node:path";
import { expect, test } from "vitest";

test("whatever tests leave behind lies in a folder of their run, and that is gone with the run", () => {
  expect(basename(tmpdir())).toMatch(/^annae-tests-\d+$/);

  const module = JSON.stringify(import.meta.resolve("./temporary-folder.mjs"));
  const run = `import { mkdtempSync } from "node:fs";
    import { makeRunFolder, temporaryEnvironment } from ${module};
    makeRunFolder();
    console.log(mkdtempSync(temporaryEnvironment.TMPDIR + "/left-"));`;
  const left = execFileSync(process.execPath, ["--input-type=module", "-e", run], {
    encoding: "utf8",
  });
  expect(left).toContain("left-");
  expect(existsSync(left.trim())).toBe(false);
});
