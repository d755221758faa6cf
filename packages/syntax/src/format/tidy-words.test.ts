import { expect, test } from "vitest";
import { sourceFile } from "../0-source/source-file.ts";
import { parse } from "../2-syntax/parse.ts";
import { tidyWords } from "./tidy-words.ts";
import { wordsOf } from "./words.ts";

/** The words with the comments between them, in order. */
function tidied(text: string, starts: readonly number[] = []): readonly string[] {
  const known = new Map(starts.map((start) => [start, "rule"]));
  return tidyWords(wordsOf(parse(sourceFile("shop.rules", text))), known).flatMap((word) => [
    ...word.gap.comments.map((comment) => comment.text),
    ...(word.text === "" ? [] : [word.text]),
  ]);
}

test("a `;` with nothing to separate is dropped, its comments are not", () => {
  expect(tidied("a ; ; b ; // c\n}")).toEqual(["a", ";", "b", "// c", "}"]);
  expect(tidied("a; // c\nb: close", [8])).toEqual(["a", "// c", "b", ":", "close"]);
  expect(tidied("a ;")).toEqual(["a"]);
});

test("a symbol that clings to the word before it leaves the comment in front of it behind", () => {
  expect(tidied("a // c\n; b")).toEqual(["a", ";", "// c", "b"]);
  expect(tidied("message a // c\n{ }")).toEqual(["message", "a", "{", "// c", "}"]);
  expect(tidied("(a // c\n) and b")).toEqual(["(", "a", ")", "// c", "and", "b"]);
});

test("a comment inside a line stays where it is", () => {
  expect(tidied("(a /* c */) and b")).toEqual(["(", "a", "/* c */", ")", "and", "b"]);
});

test("a comment does not pass the comma in front of a keyword, which would have to begin a line", () => {
  expect(tidied("(a // c\n, first)")).toEqual(["(", "a", "// c", ",", "first", ")"]);
  expect(tidied("(a // c\n, b)")).toEqual(["(", "a", ",", "// c", "b", ")"]);
});

test("documentation that stood apart from an item stays apart when the `;` between them goes", () => {
  const words = tidyWords(
    wordsOf(parse(sourceFile("shop.rules", "a\n/// d\n; b"))),
    new Map([[10, "rule"]]),
  );
  expect(words[1]).toMatchObject({
    text: "b",
    gap: { comments: [{ text: "/// d" }], newlines: 2 },
  });
});
