import { basename, dirname, join, normalize, resolve } from "node:path";
import type { Doc } from "@annae/vocabulary";
import { kindOf } from "../files/paths.ts";
import { findPolicies, findPolicy, type PolicyEntry, rulesIn } from "./find-policies.ts";

/** A policy, and the files of tests that lie beside it. */
export interface TestedEntry extends PolicyEntry {
  readonly testFiles: readonly string[];
  /** True: only the tests of these files are wanted, not those in the policy's own files. */
  readonly onlyThese: boolean;
}

/** The tests of a path, or why it has none. */
export type FoundTests =
  | { readonly ok: true; readonly entries: readonly TestedEntry[] }
  | { readonly ok: false; readonly fault: Doc };

const folderName = "tests";

/** The policies that a path means, each with its tests. A folder of tests, or a file in one, means those tests alone. */
export function findTests(path: string): FoundTests {
  const tested = policyBeside(path);
  if (tested !== undefined) {
    const testFiles = kindOf(path) === "folder" ? rulesIn(path) : [normalize(path)];
    return { ok: true, entries: [{ ...tested, testFiles, onlyThese: true }] };
  }
  const found = findPolicies(path);
  return found.ok ? { ok: true, entries: found.entries.map(withTests) } : found;
}

/** The files of tests that lie beside a policy, sorted by name. */
function testFilesOf({ file }: PolicyEntry): readonly string[] {
  return rulesIn(join(dirname(file), folderName));
}

/** The files of tests that were asked for by name; those that only lie beside the policy are left to `annae test`. */
export function namedTests({ testFiles, onlyThese }: TestedEntry): readonly string[] {
  return onlyThese ? testFiles : [];
}

function withTests(entry: PolicyEntry): TestedEntry {
  return { ...entry, testFiles: testFilesOf(entry), onlyThese: false };
}

/** The policy beside the folder of tests that the path names or lies in; undefined where it is in no such folder. */
function policyBeside(path: string): PolicyEntry | undefined {
  const kind = kindOf(path);
  const folder = kind === "folder" ? path : dirname(path);
  if (kind === "missing" || basename(resolve(folder)) !== folderName) return undefined;
  const parent = join(folder, "..");
  const found = findPolicy(parent);
  const isBeside = found.ok && resolve(dirname(found.entry.file)) === resolve(parent);
  return isBeside ? found.entry : undefined;
}
