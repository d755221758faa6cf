import type { Model, ModelBlock, ModelCondition } from "../4-model/model.ts";
import { noOtherwise } from "./diagnostics.ts";
import { alwaysHolds } from "./satisfy/always-holds.ts";
import { exampleWords } from "./satisfy/example-words.ts";
import { factTraits } from "./satisfy/fact-traits.ts";
import { satisfy } from "./satisfy/satisfy.ts";

/** Parts of conditions that all blocks together may cost. */
const budget = 100_000;

/** Finds `first` blocks whose rules do not cover every case. */
export function checkNoOtherwise(model: Model) {
  const left = { left: budget };
  return [...model.events.values()].flat().flatMap((block) => {
    if (!block.first || block.rules.some(alwaysHolds)) return [];
    if (block.rules.some(({ sound }) => !sound)) return [];
    const uncovered = satisfy(noneHolds(block), factTraits(model), left);
    if (uncovered.can === "no") return [];
    const example = exampleWords(uncovered.can === "yes" ? uncovered.example : []);
    const when = example && { ko: ` (예: ${example})`, en: ` (for example when ${example})` };
    return [noOtherwise(block.span, { when })];
  });
}

function noneHolds({ rules }: ModelBlock): ModelCondition[] {
  return rules.flatMap(({ when }): ModelCondition[] =>
    when === null ? [] : [{ op: "not", of: when }],
  );
}
