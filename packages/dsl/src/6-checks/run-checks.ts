import { type Diagnostic, errorsIn } from "@annae/syntax/diagnostics";
import type { Installation } from "@annae/vocabulary";
import type { Model } from "../4-model/model.ts";
import type { WrittenPolicy } from "./check.ts";
import { checks, checksOfWhole } from "./index.ts";
import { placements } from "./placements/placements.ts";
import { shownTexts } from "./placements/shown-contents.ts";

/** What the checks find that look at what is written; warnings and the checks of the whole only of a whole policy. */
export function runChecks(
  model: Model,
  installation: Installation,
  whole: boolean,
): readonly Diagnostic[] {
  const written: WrittenPolicy = {
    ...{ model, installation, placements: placements(model, installation) },
    blocks: [...model.events.values()].flat(),
    texts: [...model.messages.values()].flatMap((message) =>
      [...shownTexts(message, installation)].map((text) => ({ message, text })),
    ),
  };
  const found = checks.flatMap((check) => check(written));
  if (!whole) return errorsIn(found);
  return [...found, ...checksOfWhole.flatMap((check) => check(written))];
}
