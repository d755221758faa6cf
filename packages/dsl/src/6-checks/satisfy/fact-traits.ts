import type { Model } from "../../4-model/model.ts";
import type { FactTraits } from "./unknowns.ts";

/** What the model's scope knows of its facts. */
export function factTraits({ scope }: Pick<Model, "scope">): FactTraits {
  return {
    typeOf: (name) => scope.get(name)?.type ?? { kind: "text" },
    isWhole: (name) => scope.get(name)?.domain.whole === true,
    isOpen: (name) => scope.get(name)?.domain.none === true,
  };
}
