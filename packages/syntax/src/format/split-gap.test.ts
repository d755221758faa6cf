import { expect, test } from "vitest";
import { splitGap } from "./split-gap.ts";
import type { Comment } from "./words.ts";

const comment = (text: string, newlines: number): Comment => ({ text, newlines });

test("comments on the line of what is before them belong to it", () => {
  const comments = [comment("/* a */", 0), comment("// b", 0), comment("// c", 1)];
  expect(splitGap({ comments, newlines: 1 }, false)).toEqual({
    behind: "/* a */ // b",
    above: [{ text: "// c", blank: false }],
    blank: false,
    inline: [],
  });
});

test("at the start of a file there is nothing that a comment could belong to but what follows", () => {
  const split = splitGap({ comments: [comment("// a", 0)], newlines: 2 }, true);
  expect(split).toEqual({
    behind: null,
    above: [{ text: "// a", blank: false }],
    blank: true,
    inline: [],
  });
});

test("a comment with a word behind it on its line goes with that word", () => {
  const inline = [comment("/* b */", 1)];
  const split = splitGap({ comments: [comment("// a", 1), ...inline], newlines: 0 }, false);
  expect(split).toMatchObject({ behind: null, above: [{ text: "// a" }], inline });
});

test("a comment between two words of one line goes with the second", () => {
  const comments = [comment("/* a */", 0)];
  expect(splitGap({ comments, newlines: 0 }, false)).toMatchObject({
    behind: null,
    inline: comments,
  });
});

test("comments that share a line go on sharing it", () => {
  const comments = [comment("/* a */", 2), comment("/* b */", 0)];
  expect(splitGap({ comments, newlines: 1 }, false).above).toEqual([
    { text: "/* a */ /* b */", blank: true },
  ]);
});
