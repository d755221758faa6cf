import { globSync, readFileSync } from "node:fs";
import { diskHost } from "@annae/disk/policies";
import { compile } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { casesTried, withoutPlaces } from "@annae/ir/testing";
import { format, parse, sourceFile } from "@annae/syntax";
import { install } from "@annae/vocabulary";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reindented, relaid } from "./relaid.ts";

const installation = install(installedChannels);
const files = globSync("policies/**/*.rules").sort();
const policies = ["policies/happytalk/happytalk.rules", "policies/bookstore/bookstore.rules"];
const runs = { numRuns: casesTried(10) };

function formatted(text: string): string {
  const result = format(parse(sourceFile("policy.rules", text)));
  return "text" in result ? result.text : expect.fail(result.diagnostics[0]?.wording.en.title);
}

/** What the policy means with this text in its file, places aside. */
function meaning(path: string, text: string): unknown {
  const disk = diskHost();
  const host = { ...disk, read: (asked: string) => (asked === path ? { text } : disk.read(asked)) };
  const { ir, diagnostics } = compile(path, host, installation);
  expect(diagnostics.map(({ wording }) => wording.en.title)).toEqual([]);
  return withoutPlaces(ir);
}

test.each(files)("%s is laid out as the formatter would", (file) => {
  const text = readFileSync(file, "utf8");
  expect(formatted(text)).toBe(text);
});

describe.each(policies)("%s", (file) => {
  const text = readFileSync(file, "utf8");

  test("comes back to its layout from any indentation and any line ends", () => {
    fc.assert(
      fc.property(reindented(text), (changed) => {
        expect(formatted(changed)).toBe(text);
      }),
      runs,
    );
  });

  test("means the same after formatting, with comments and blank lines anywhere", () => {
    fc.assert(
      fc.property(relaid(text), (changed) => {
        const result = formatted(changed);
        expect(meaning(file, result)).toEqual(meaning(file, changed));
        expect(formatted(result)).toBe(result);
        expect(comments(result)).toEqual(comments(changed));
      }),
      runs,
    );
  });
});

/** The comments that were put in, in order. */
function comments(text: string): readonly string[] {
  return text.match(/끼운 말 \d+/g) ?? [];
}
