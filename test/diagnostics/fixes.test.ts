import { compileText } from "@annae/dsl";
import { applyFixes, type Diagnostic } from "@annae/syntax/diagnostics";
import { describe, expect, test } from "vitest";
import { filesBelow, read } from "../structure/source-files.ts";
import { compileExample, installation, pages } from "./examples.ts";

/** A text with one diagnostic that has a fix. */
interface Case {
  readonly name: string;
  readonly index: number;
  readonly found: readonly Diagnostic[];
  readonly again: (mended: Diagnostic) => readonly Diagnostic[];
}

function casesOf(
  name: string,
  found: readonly Diagnostic[],
  again: Case["again"],
): readonly Case[] {
  return found.flatMap((one, index) => (one.fix ? [{ name, index, found, again }] : []));
}

function mend({ span, fix }: Diagnostic): string {
  return applyFixes(span.source, fix === undefined ? [] : [fix]);
}

/** Where the next of many warnings takes the place of one that is mended. */
const counted = "more-warnings";

const ofPages = pages
  .filter(({ code }) => code !== counted)
  .flatMap(({ code, wrong }) =>
    casesOf(code, compileExample(wrong).diagnostics, (mended) => {
      const { path } = mended.span.source;
      const files = wrong.files.map((file) =>
        file.name === path ? { ...file, text: mend(mended) } : file,
      );
      return compileExample({ ...wrong, files }).diagnostics;
    }),
  );

const ofCorpus = filesBelow("test/corpus/diagnostics")
  .filter((path) => path.endsWith(".rules"))
  .flatMap((path) =>
    casesOf(
      path.split("/").at(-2) ?? "",
      compileText(read(path), installation).diagnostics,
      (mended) => compileText(mend(mended), installation).diagnostics,
    ),
  );

/** How many errors there are of each code. */
function errors(found: readonly Diagnostic[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { severity, code } of found) {
    if (severity === "error") counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

describe("a fix takes its own diagnostic away and adds no error", () => {
  test.each([...ofPages, ...ofCorpus])("$name, diagnostic $index", ({ found, index, again }) => {
    const mended = found[index];
    expect(mended).toBeDefined();
    if (mended === undefined) return;
    const after = again(mended);
    const sameCode = (list: readonly Diagnostic[]) =>
      list.filter(({ code }) => code === mended.code).length;
    expect(sameCode(after)).toBe(sameCode(found) - 1);
    const before = errors(found);
    for (const [code, count] of Object.entries(errors(after))) {
      expect(count, code).toBeLessThanOrEqual(before[code] ?? 0);
    }
  });
});

test("most mistakes of the corpus can be mended", () => {
  const mendable = new Set(ofCorpus.map(({ name }) => name));
  expect(mendable.size).toBeGreaterThan(25);
});
