import fc from "fast-check";
import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { retokenize } from "./retokenize.ts";
import { type Tokens, tokenize } from "./source-to-tokens.ts";

/** Words between which there is something to be mistaken about. */
const words = fc.constantFrom(
  ...["a", "yes", "/no", "=>", "⇒", "3", "at", "message", "button", '"x"', '"', '"""', "\\", "//"],
  ...["///", "/*", "*/", "@", "+5m", "25:00", "：", "elif", "{", "}", "\u3000", "\n", "\n\n", " "],
);
const texts = fc.array(words, { maxLength: 40 }).map((some) => some.join(""));
const spacedTexts = fc.array(words, { maxLength: 40 }).map((some) => some.join(" "));

const versions = fc.oneof(texts, spacedTexts).chain((text) =>
  fc
    .record({
      from: fc.nat({ max: text.length }),
      length: fc.nat({ max: 8 }),
      added: fc.oneof(texts, fc.constant("")),
    })
    .map(({ from, length, added }) => ({
      before: text,
      after: text.slice(0, from) + added + text.slice(from + length),
    })),
);

/** Tokens as plain data. */
function plain({ tokens, lexemes, diagnostics }: Tokens) {
  return {
    tokens: tokens
      .all()
      .map(({ tokenType, image, startOffset }) => [tokenType.name, image, startOffset]),
    lexemes: lexemes.all(),
    diagnostics: diagnostics.map(({ code, span, wording, fix }) => ({
      ...{ code, start: span.start, end: span.end, title: wording.en.title },
      edits: fix?.edits.map((edit) => [edit.span.start, edit.span.end, edit.text]),
    })),
  };
}

test("the tokens of an edited text are those of reading all of it", () => {
  fc.assert(
    fc.property(versions, ({ before, after }) => {
      const old = sourceFile("a.rules", before);
      const source = sourceFile("a.rules", after);
      const { tokens, change } = retokenize(old, tokenize(old), source);
      expect(plain(tokens)).toEqual(plain(tokenize(source)));
      expect(tokens.diagnostics.every(({ span }) => span.source === source)).toBe(true);
      const kept = tokenize(old).tokens.length - change.removed;
      expect(kept + change.to - change.from).toBe(tokens.tokens.length);
    }),
    { numRuns: 2_000 },
  );
});

test("tokens in front of the edited line are the same objects, those behind are moved", () => {
  const old = sourceFile("a.rules", "a b\nc d\ne f");
  const before = tokenize(old);
  const { tokens, change } = retokenize(old, before, sourceFile("a.rules", "a b\nc dddd\ne f"));
  expect(change).toEqual({ from: 2, to: 4, removed: 2 });
  expect(tokens.tokens.at(1)).toBe(before.tokens.at(1));
  expect(tokens.tokens.at(5)?.startOffset).toBe(13);
});
