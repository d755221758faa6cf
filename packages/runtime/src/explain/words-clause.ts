import { containsAny } from "@annae/ir";
import { type Doc, particle } from "@annae/vocabulary";
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
  if (found !== undefined) {
    const { ko, en } = spokenValue({ kind: "text" }, found);
    return {
      ko: `${noun.ko}에 ${ko}${particle(found, "이/가")} 들어 있어서`,
      en: `${noun.en} contains ${en}`,
    };
  }
  const all = words.slice(0, named).map((word) => spokenValue({ kind: "text" }, word));
  const more = words.length > named;
  return {
    ko: `${noun.ko}에 ${all.map(({ ko }) => ko).join(", ")}${more ? " 등" : ""} 찾는 말이 없어서`,
    en: `${noun.en} contains none of ${all.map(({ en }) => en).join(", ")}${more ? ", …" : ""}`,
  };
}
