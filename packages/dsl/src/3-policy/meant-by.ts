import type { Doc } from "@annae/vocabulary";

/** Shorter words occur everywhere. */
const shortest = 2;

/** More than these do not help anybody. */
const most = 4;

/**
 * The names whose Korean description contains the word, spaces aside: `식사시간` means `mealTime`.
 * The shorter the description, the earlier; none for words that are not Hangul.
 */
export function meantBy(
  word: string,
  described: Iterable<{ readonly name: string; readonly doc: Doc }>,
): readonly string[] {
  if (word.length < shortest || !/^[가-힣]+$/.test(word)) return [];
  return [...described]
    .map(({ name, doc }) => ({ name, text: doc.ko.replaceAll(" ", "") }))
    .filter(({ text }) => text.includes(word))
    .sort((one, other) => one.text.length - other.text.length)
    .slice(0, most)
    .map(({ name }) => name);
}
