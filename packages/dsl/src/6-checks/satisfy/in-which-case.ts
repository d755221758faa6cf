import type { Doc } from "@annae/vocabulary";
import { exampleWords } from "./example-words.ts";
import type { Assumption } from "./satisfy.ts";

/** When something happens, by the facts of one case of it; without any, it always does. */
export function inWhichCase(example: readonly Assumption[]): Doc {
  const words = exampleWords(example);
  return words === ""
    ? { ko: "항상", en: "always" }
    : { ko: `예를 들어 ${words}일 때`, en: `for example when ${words}` };
}
