import { globSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { koreanPhrases } from "./phrases.ts";

const installed = fileURLToPath(new URL("../../../node_modules/.pnpm/", import.meta.url));

/** What the scripts say by `phrase("…")`, `phrase(x ? "…" : "…")` or as the reason of a failure. */
function saidIn(files: readonly string[]): ReadonlySet<string> {
  const call = /(?:phrase|reportError)\([^"()]*"([^"]+)"(?: : "([^"]+)")?/g;
  const calls = files.flatMap((file) => [...readFileSync(file, "utf8").matchAll(call)]);
  return new Set(calls.flatMap(([, ...said]) => said.filter((one) => one !== undefined)));
}

test("whatever CodeMirror and this package say by themselves is said in Korean, and nothing else", () => {
  const theirs = globSync("@codemirror+*/node_modules/@codemirror/*/dist/index.js", {
    cwd: installed,
  }).map((file) => installed + file);
  const own = globSync("*.ts", { cwd: import.meta.dirname }).map(
    (file) => `${import.meta.dirname}/${file}`,
  );
  expect(theirs.length).toBeGreaterThan(5);
  const said = saidIn([...theirs, ...own.filter((file) => !file.endsWith(".test.ts"))]);
  expect(Object.keys(koreanPhrases).toSorted()).toEqual([...said].toSorted());
});
