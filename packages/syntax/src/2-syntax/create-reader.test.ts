import { casesTried } from "@annae/ir/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { createReader } from "./create-reader.ts";
import { parse } from "./parse.ts";

const rule = "when chatbot then close\n";

test("a text that has not changed is what it was, not read again", () => {
  const read = createReader();
  const first = read(sourceFile("a.rules", rule));
  expect(read(sourceFile("a.rules", rule))).toBe(first);
  expect(read(sourceFile("b.rules", rule))).not.toBe(first);
});

test("of the next version only what changed is read; it is what a fresh look finds", () => {
  const read = createReader();
  const before = read(sourceFile("a.rules", rule.repeat(40)));
  const next = sourceFile("a.rules", `${rule.repeat(40)}send hello\n`);
  const after = read(next);
  const known = after.tree.items.filter((item, at) => item === before.tree.items[at]);
  expect(known.length).toBeGreaterThan(30);
  expect(after.diagnostics).toEqual(parse(next).diagnostics);
  expect(after.tokens).toEqual(parse(next).tokens);
});

const edits = fc.array(
  fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.oneof(fc.nat(6), fc.nat(3_000)),
    typed: fc.oneof(
      fc.constantFrom("", " ", "x", '"', "(", "}", "=> ", "\n", "/*", "@", "whn ", "unless "),
      fc.nat(150).map((count) => rule.repeat(count)),
    ),
  }),
  { minLength: 1, maxLength: 8 },
);

test("a long text after any edits is what a fresh look finds", () => {
  const long = `${rule.repeat(300)}test "a" {\n  at 19:00 request => hello\n}\n${rule.repeat(300)}`;
  const property = fc.property(edits, (some) => {
    const read = createReader();
    let text = long;
    read(sourceFile("a.rules", text));
    for (const { place, removed, typed } of some) {
      const at = Math.floor(place * text.length);
      text = text.slice(0, at) + typed + text.slice(at + removed);
      const next = sourceFile("a.rules", text);
      const [again, afresh] = [read(next), parse(next)];
      const placed = (syntax: typeof again) =>
        syntax.tree.items.map(({ node, span }) => [node, syntax.locate(span)]);
      expect(again.diagnostics.map(({ code, span }) => [code, span])).toEqual(
        afresh.diagnostics.map(({ code, span }) => [code, span]),
      );
      expect(placed(again)).toEqual(placed(afresh));
      expect(again.tokens).toEqual(afresh.tokens);
      expect(again.lexemes).toEqual(afresh.lexemes);
    }
  });
  fc.assert(property, { numRuns: casesTried(30) });
});
