import { type Installation, shownByPlatform } from "@annae/vocabulary";
import type { Model, ModelAction } from "../4-model/model.ts";
import { sentByPlatform } from "./diagnostics.ts";

/** Finds `send` of platform messages that their platform shows by itself: SYS-2, SYS-11. */
export function checkSentByPlatform(model: Model, installation: Installation) {
  const codes = new Set(
    [...installation.channels.values()].flatMap((one) => [...shownByPlatform(one)]),
  );
  const rules = [...model.events.values()].flat().flatMap((block) => block.rules);
  return rules
    .flatMap((rule) => rule.actions.flatMap(alternatives))
    .flatMap(({ step, span }) =>
      step?.do === "send" && "system" in step && codes.has(step.system)
        ? [sentByPlatform(span, { code: step.system })]
        : [],
    );
}

/** The action and what is done instead of it. */
function alternatives(action: ModelAction): readonly ModelAction[] {
  return action.otherwise === null ? [action] : [action, ...alternatives(action.otherwise)];
}
