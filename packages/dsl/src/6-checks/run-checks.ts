import type { Installation } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import { type Diagnostic, errorsIn } from "../diagnostics/diagnostic.ts";
import { checks, checksOfWhole } from "./index.ts";
import { placements } from "./placements/placements.ts";

/** What the checks find that look at what is written; warnings and the checks of the whole only of a whole policy. */
export function runChecks(
  model: Model,
  installation: Installation,
  whole: boolean,
): readonly Diagnostic[] {
  const beside = { installation, placements: placements(model, installation) };
  const found = checks.flatMap((check) => check(model, beside));
  if (!whole) return errorsIn(found);
  return [...found, ...checksOfWhole.flatMap((check) => check(model, beside))];
}
