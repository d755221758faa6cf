import type { Vocabulary } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { checks, checksOfWhole } from "./index.ts";

/** What the checks find; warnings and the checks of the whole only where `whole`: all of the policy could be read. */
export function runChecks(
  model: Model,
  vocabulary: Vocabulary,
  whole: boolean,
): readonly Diagnostic[] {
  const used = whole ? [...checks, ...checksOfWhole] : checks;
  const found = used.flatMap((check) => check(model, vocabulary));
  return whole ? found : found.filter(({ severity }) => severity === "error");
}
