import { actions, eventNames, facts, kindNames } from "@annae/vocabulary";
import fc from "fast-check";
import { expect, test } from "vitest";
import { sourceFile } from "../../0-source/source-file.ts";
import { keywordTexts } from "../../1-tokens/keywords.ts";
import { retokenize } from "../../1-tokens/retokenize.ts";
import { tokenize } from "../../1-tokens/source-to-tokens.ts";
import { foreignActions } from "../foreign-words.ts";
import { type Native, takeForeign } from "./take-foreign.ts";

test("no word of the language is taken for another tool's", () => {
  const known = new Set<string>([
    ...[...actions, ...facts].map(({ name }) => name),
    ...[...eventNames, ...kindNames],
  ]);
  const events = new Set<string>(["transfer", "reply"]);
  const words = foreignActions.flatMap((row) => row.words);
  expect(words.filter((word) => known.has(word) && !events.has(word))).toEqual([]);
  const keywords = new Set<string>(keywordTexts);
  expect(words.filter((word) => keywords.has(word))).toEqual(["after", "set"]);
});

const long = [
  ...Array.from({ length: 30 }, (_, at) => `when mood is calm and score > ${at} then send hello`),
  'test "a" {\n  set acceptAfterHours = no\n}\n',
  ...Array.from({ length: 30 }, (_, at) => `r${at}: send hello if afterHours else queue // don't`),
].join("\n");

const typed = [
  ...[
    'test "b" {',
    "{",
    "}",
    " ",
    "\n",
    "/*",
    "*/",
    "// ",
    '"',
    "%",
    " 5 minutes",
    " is between 1",
  ],
  ...[" and 3", " greater than", " to customer", "unless ", " in 12:00", " to 13:00", "wait 5m; "],
  ...["when timeOfDay 9am then", " a day", " and and"],
];

function plain({ tokens, diagnostics, tests }: Native) {
  const found = diagnostics.map(({ code, span }) => [code, span.start, span.end]);
  return { tokens: tokens.all(), found, tests };
}

test("after an edit what is foreign is what a fresh look finds", () => {
  const edit = fc.record({
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat(9),
    typed: fc.constantFrom("", ...typed),
  });
  const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 5 }), (edits) => {
    let source = sourceFile("a.rules", long);
    let { tokens, lexemes, diagnostics } = tokenize(source);
    let { tests } = takeForeign(source, tokens);
    for (const { place, removed, typed: added } of edits) {
      const at = Math.floor(place * source.text.length);
      const text = source.text.slice(0, at) + added + source.text.slice(at + removed);
      const next = sourceFile("a.rules", text);
      const read = retokenize(source, { tokens, lexemes, diagnostics }, next);
      const again = takeForeign(next, read.tokens.tokens, { tests, change: read.change });
      const fresh = takeForeign(next, read.tokens.tokens);
      expect(plain(again), `${source.text}\n=====>\n${text}`).toEqual(plain(fresh));
      source = next;
      ({ tokens, lexemes, diagnostics } = read.tokens);
      ({ tests } = again);
    }
  });
  fc.assert(property, { numRuns: 300 });
});
