import { formatValue } from "@annae/vocabulary";
import type { Assumption } from "./satisfy.ts";

/** Assumptions that are listed before the rest is left out. */
const shown = 6;

/** A case in the language's own words: "`afterHours is yes`, `chatbot is no`". */
export function exampleWords(example: readonly Assumption[]): string {
  const words = example.slice(0, shown).map((assumption) => `\`${assumptionWords(assumption)}\``);
  return example.length > shown ? `${words.join(", ")}, …` : words.join(", ");
}

function assumptionWords({ about, is }: Assumption): string {
  if ("pair" in about)
    return `${about.pair[0]} ${relationWords(String(is), about.values.length)} ${about.pair[1]}`;
  if (about.type.kind === "text") return `${about.fact} is "${is}"`;
  return `${about.fact} is ${formatValue(about.type, is)}`;
}

/** Facts without an order are only equal or not. */
function relationWords(relation: string, relations: number): string {
  if (relation === "=") return "is";
  return relations === 2 ? "is not" : relation;
}
