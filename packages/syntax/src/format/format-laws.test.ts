import { casesTried } from "@annae/ir/testing";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { parse } from "../2-syntax/parse.ts";
import { hasErrors } from "../diagnostics/diagnostic.ts";
import { format } from "./format.ts";
import { policyText } from "./testing/arbitrary-layout.ts";

/** Policies that can be read; a keyword that begins a line is no name, so not every layout can. */
const readable = policyText.filter((text) => !hasErrors(read(text).diagnostics));

function read(text: string) {
  return parse(sourceFile("shop.rules", text));
}

function formatted(text: string): string {
  const result = format(read(text));
  return "text" in result ? result.text : expect.fail(result.diagnostics[0]?.wording.en.title);
}

/** The file as written, places aside. */
function nodes(text: string): unknown {
  return JSON.parse(
    JSON.stringify(read(text).tree, (key, value) => (key === "span" ? null : value)),
  );
}

/** The numbered comments in order. */
function comments(text: string): readonly string[] {
  return text.match(/(?<![a-z])(말|own|in|doc|a|b|two) \d+/g) ?? [];
}

describe("whatever the layout of a policy", () => {
  const runs = { numRuns: casesTried(150) };

  test("formatting it twice is formatting it once", () => {
    fc.assert(
      fc.property(readable, (text) => {
        const once = formatted(text);
        expect(formatted(once)).toBe(once);
      }),
      runs,
    );
  });

  test("it says the same afterwards, to the letter of its texts", () => {
    fc.assert(
      fc.property(readable, (text) => {
        expect(nodes(formatted(text))).toEqual(nodes(text));
      }),
      runs,
    );
  });

  test("every comment is there afterwards, in the same order", () => {
    fc.assert(
      fc.property(readable, (text) => {
        expect(comments(formatted(text))).toEqual(comments(text));
      }),
      runs,
    );
  });
});
