import { cpSync, globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { compileText } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { policyFromIr } from "@annae/ir";
import { playTests } from "@annae/runtime";
import { install } from "@annae/vocabulary";
import { expect, test } from "vitest";
import { session } from "./cli/session.ts";
import { workingFolder } from "./cli/working-folder.ts";
import { read, root } from "./structure/source-files.ts";

const installation = install(installedChannels);

/** The tests in the examples of all pages, by page. */
const tested = globSync("{*.md,docs/**/*.md}", { cwd: root })
  .sort()
  .flatMap((page) =>
    [...read(page).matchAll(/^```rules\n([\s\S]*?)^```$/gm)]
      .map(([, text = ""]) => compileText(text, installation, { path: page }))
      .filter(({ tests }) => tests.length > 0)
      .map((compilation) => [page, compilation] as const),
  );

test("the documentation has examples of tests", () => {
  expect(tested.length).toBeGreaterThan(3);
});

test.each(tested)("the tests in an example of %s pass", (_, { ir, tests }) => {
  expect(ir).not.toBeNull();
  if (ir === null) return;
  const { results } = playTests(tests, policyFromIr(ir), installedChannels);
  expect(results.filter(({ passed }) => !passed)).toEqual([]);
});

test.each([
  ["docs/how-to/test-a-policy.md", "en"],
  ["docs/how-to/test-a-policy.ko.md", "ko"],
])("the first test of %s fails as shown, and passes once mended", async (page, language) => {
  const blocks = [...read(page).matchAll(/^```\n([\s\S]*?)^```$/gm)].map(([, text = ""]) => text);
  const [written = "", shown = "", mended = ""] = blocks;
  const cwd = workingFolder({});
  const folder = join(cwd, "policies/happytalk");
  cpSync(join(root, "policies/happytalk"), folder, { recursive: true });
  rmSync(join(folder, "tests"), { recursive: true });
  mkdirSync(join(folder, "tests"));
  const file = join(folder, "tests/closing-time.rules");
  const run = () => session(["test", "policies/happytalk", "--lang", language], { cwd });
  writeFileSync(file, written);
  expect(`$ annae test policies/happytalk\n${(await run()).out}`).toBe(shown);
  writeFileSync(file, written.replace("{\n", `{\n${mended}`));
  expect(await run()).toMatchObject({ code: 0, err: "" });
});
