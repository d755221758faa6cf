import type { Condition } from "@annae/ir";
import type { Vocabulary } from "@annae/vocabulary";
import type { Model, ModelBlock } from "../4-model/model.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import { alwaysHolds } from "./satisfy/always-holds.ts";
import { exampleWords } from "./satisfy/example-words.ts";
import { factTraits } from "./satisfy/fact-traits.ts";
import { type Assumption, satisfy } from "./satisfy/satisfy.ts";

/** A `first` block in which perhaps no rule holds. */
export const noOtherwise = defineDiagnostic<{ readonly example: readonly Assumption[] }>({
  code: "no-otherwise",
  severity: "warning",
  wording: {
    ko: ({ example }) => ({
      title: "어느 규칙도 맞지 않을 때가 있습니다",
      help: `마지막에 \`otherwise …\` 규칙을 쓰세요${inCase.ko(example)}`,
    }),
    en: ({ example }) => ({
      title: "there are cases in which no rule of this block holds",
      help: `end it with an \`otherwise …\` rule${inCase.en(example)}`,
    }),
  },
});

const inCase = {
  ko: (example: readonly Assumption[]) =>
    example.length === 0 ? "" : ` (예를 들어 ${exampleWords(example)})`,
  en: (example: readonly Assumption[]) =>
    example.length === 0 ? "" : ` (for example when ${exampleWords(example)})`,
} as const;

/** Parts of conditions that all blocks together may cost. */
const budget = 100_000;

/** Finds `first` blocks whose rules do not cover every case. */
export function checkNoOtherwise(model: Model, vocabulary: Vocabulary) {
  const left = { left: budget };
  return [...model.events.values()].flat().flatMap((block) => {
    if (!block.first || block.rules.some(alwaysHolds)) return [];
    if (block.rules.some(({ sound }) => !sound)) return [];
    const uncovered = satisfy(noneHolds(block), factTraits(vocabulary), left);
    if (uncovered.can === "no") return [];
    const example = uncovered.can === "yes" ? uncovered.example : [];
    return [noOtherwise(block.span, { example })];
  });
}

function noneHolds({ rules }: ModelBlock): Condition[] {
  return rules.flatMap(({ when }): Condition[] => (when === null ? [] : [{ op: "not", of: when }]));
}
