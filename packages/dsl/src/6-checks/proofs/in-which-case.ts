import { type FactIr, type Facts, literalText } from "@annae/ir";
import type { Doc, Value } from "@annae/vocabulary";

/** Facts that are listed before the rest is left out. */
const shown = 6;

/** A case in the language's own words: "`afterHours is yes`, `chatbot is no`". */
export function caseWords(example: Facts, facts: Readonly<Record<string, FactIr>>): string {
  const all = Object.entries(example).map(
    ([name, value]) => `\`${factWords(name, value, facts[name])}\``,
  );
  return all.length > shown ? `${all.slice(0, shown).join(", ")}, …` : all.join(", ");
}

/** When something happens, by the facts of one case of it; without any, it always does. */
export function inWhichCase(example: Facts, facts: Readonly<Record<string, FactIr>>): Doc {
  const words = caseWords(example, facts);
  return words === ""
    ? { ko: "항상", en: "always" }
    : { ko: `예를 들어 ${words}일 때`, en: `for example when ${words}` };
}

/** A one-of fact that has none of its values is written by what it is not. */
function factWords(name: string, value: Value, fact: FactIr | undefined): string {
  if (fact === undefined) return `${name} is ${value}`;
  if (fact.type.kind === "oneOf" && value === "")
    return `not ${name} in (${fact.type.values.join(", ")})`;
  return `${name} is ${literalText(fact.type.kind, value)}`;
}
