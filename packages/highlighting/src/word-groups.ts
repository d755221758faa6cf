import { keywordTexts } from "@annae/syntax/keywords";
import { actions, eventNames } from "@annae/vocabulary";

const operators: ReadonlySet<string> = new Set([...["and", "or", "not", "is", "in", "contains"]]);

/** Words that are coloured alike, each in one group; in order of length, so that none hides a longer one. */
export const wordGroups = {
  /** Those that join and compare. */
  operator: keywordTexts.filter((word) => operators.has(word)),
  keyword: keywordTexts.filter((word) => !operators.has(word)),
  action: actions.map(({ name }) => name),
  event: [...eventNames],
  constant: ["yes", "no"],
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A pattern for any of the words by itself; Hangul around it belongs to another word, too. */
export function anyWordOf(words: readonly string[]): string {
  const longestFirst = words.toSorted((one, other) => other.length - one.length);
  return `(?<![\\p{L}\\p{N}_])(?:${longestFirst.join("|")})(?![\\p{L}\\p{N}_])`;
}
