/**
 * What a text may be full of without looking different, and the full-width and half-width forms of letters. The emitted
 * module has the same two patterns.
 */
export const oddLetters = /[\ufe00-\ufe0f\u00ad\u200b-\u200d\u2060\uff01-\uffef]+/g;
export const unseen = /[\ufe00-\ufe0f\u00ad\u200b-\u200d\u2060]+/g;

/** The text as words are looked for in it: composed, each letter of its usual width, nothing unseen in it. */
function plainText(text: string): string {
  return text
    .replace(oddLetters, (odd) => odd.normalize("NFKC").replace(unseen, ""))
    .normalize("NFC");
}

/** Letters that a word may have: a pattern cannot be made of any number of them. */
export const longestWord = 100;

/** Whether one of the words stands in the text, whatever their case, width, spaces and composition. */
export function containsAny(text: string, words: readonly string[]): boolean {
  const pattern = wordsPattern(words);
  return pattern !== "" && new RegExp(pattern, "i").test(plainText(text));
}

/** Letters of the word that are looked for: spaces and what is unseen aside. */
export function wordLength(word: string): number {
  return letters(word).length;
}

/**
 * The source of a regular expression, flag `i`, that finds one of the words in a {@link plainText}; empty where there is
 * none. All but letters and digits are escaped, so that no word becomes anything but itself.
 */
export function wordsPattern(words: readonly string[]): string {
  return alternatives(words.map(letters).filter((word) => word.length > 0)).join("|");
}

/** Beginnings that several words share are looked for once; where one of them ends there, the others ask nothing more. */
function alternatives(words: readonly (readonly string[])[]): readonly string[] {
  const byFirst = Map.groupBy(words, ([first = ""]) => first);
  return [...byFirst].map(([first, those]) => {
    const rests = those.map(([, ...rest]) => rest);
    if (rests.some((rest) => rest.length === 0)) return escaped(first);
    const [rest = "", ...others] = alternatives(rests);
    return `${escaped(first)}\\s*${others.length === 0 ? rest : `(?:${[rest, ...others].join("|")})`}`;
  });
}

function letters(word: string): readonly string[] {
  return [...plainText(word).replace(/\s+/g, "")];
}

/** Letters outside the basic plane are written as their two halves, which a pattern without flag `u` reads. */
function escaped(letter: string): string {
  if (letter.length === 1 && /[\p{L}\p{Nd}]/u.test(letter)) return letter;
  return letter
    .split("")
    .map((half) => `\\u${half.charCodeAt(0).toString(16).padStart(4, "0")}`)
    .join("");
}
