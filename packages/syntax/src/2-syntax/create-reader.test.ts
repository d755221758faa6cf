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
