import { type Doc, particle } from "@annae/vocabulary";
import { containsAny } from "../contained-words.ts";
import { type FactSide, noneClause, nounOf } from "./side.ts";
import { spokenValue } from "./spoken-value.ts";

/** Words that are named before the rest is left out. */
const named = 3;

/** The clause that says which of the words stands in the fact's text, or that none does. */
export function wordsClause(side: FactSide, words: readonly string[]): Doc {
  const none = noneClause(side);
  if (none !== undefined) return none;
  const { value = "" } = side;
  const noun = nounOf(side);
  const found = words.find((word) => containsAny(String(value), [word]));
  if (found !== undefined) return foundClause(noun, found);
  const more = words.length > named;
  return missingClause(noun, words.slice(0, named), {
    ko: more ? " 등" : "",
    en: more ? ", …" : "",
  });
}

/** The clause that says that one of the words stands in a text of that fact, or that none does, whatever the text is. */
export function wordsAskedClause(side: FactSide, words: readonly string[], found: boolean): Doc {
  const noun = nounOf(side);
  if (!found) return missingClause(noun, words, { ko: "", en: "" });
  const [only = "", ...others] = words;
  if (others.length === 0) return foundClause(noun, only);
  const all = quoted(words);
  return {
    ko: `${noun.ko}에 ${all.ko} 중 하나가 들어 있어서`,
    en: `${noun.en} contains one of ${all.en}`,
  };
}

function foundClause(noun: Doc, word: string): Doc {
  const { ko, en } = quoted([word]);
  return {
    ko: `${noun.ko}에 ${ko}${particle(word, "이/가")} 들어 있어서`,
    en: `${noun.en} contains ${en}`,
  };
}

function missingClause(noun: Doc, words: readonly string[], rest: Doc): Doc {
  const { ko, en } = quoted(words);
  return {
    ko: `${noun.ko}에 ${ko}${rest.ko} 찾는 말이 없어서`,
    en: `${noun.en} contains none of ${en}${rest.en}`,
  };
}

function quoted(words: readonly string[]): Doc {
  const all = words.map((word) => spokenValue({ kind: "text" }, word));
  return { ko: all.map(({ ko }) => ko).join(", "), en: all.map(({ en }) => en).join(", ") };
}
