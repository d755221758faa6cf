import type { Vocabulary } from "@annae/vocabulary";
import type { FactTraits } from "./unknowns.ts";

/** The vocabulary's numbers count something, and before a request there is no situation. */
export function factTraits(vocabulary: Vocabulary): FactTraits {
  return {
    isWhole: (name) => vocabulary.facts.has(name),
    isOpen: (name) => {
      const type = vocabulary.facts.get(name)?.type;
      return type?.kind === "oneOf" && type.values === "situations";
    },
  };
}
