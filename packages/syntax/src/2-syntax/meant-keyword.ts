import { hangulKeys, nearestName } from "@annae/vocabulary/text";
import { plainWidth } from "../1-tokens/full-width.ts";
import { type KeywordText, keywords, keywordTexts } from "../1-tokens/keywords.ts";

/** A keyword that was meant, and how it went wrong: in capitals, on a Korean keyboard, or by a slip. */
export interface MeantKeyword {
  readonly keyword: KeywordText;
  readonly slip: "case" | "keyboard" | "typo";
}

/** The keyword that a word was probably meant as; undefined where it is far from all. */
export function meantKeyword(word: string): MeantKeyword | undefined {
  const plain = keywordOf(plainWidth(word).toLowerCase());
  if (plain !== undefined) return { keyword: plain, slip: "case" };
  const typed = /\p{sc=Hangul}/u.test(word) ? keywordOf(hangulKeys(word).toLowerCase()) : undefined;
  if (typed !== undefined) return { keyword: typed, slip: "keyboard" };
  const near = keywordOf(nearestName(word, keywordTexts));
  return near === undefined ? undefined : { keyword: near, slip: "typo" };
}

function keywordOf(text: string | undefined): KeywordText | undefined {
  return keywords.find((keyword) => keyword.text === text)?.text;
}
