import { together } from "@annae/logic";
import { type Action, actionNamed, type Installation, type KindName } from "@annae/vocabulary";
import type { Model, ModelText } from "../4-model/model.ts";
import { promiseIn } from "../4-model/texts/promise-in.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { spanOf as spanIn } from "../diagnostics/written-text.ts";
import { shownTexts } from "./placements/placements.ts";
import { promisedAnswer } from "./proofs/diagnostics.ts";
import { inWhichCase } from "./proofs/in-which-case.ts";
import type { Proofs } from "./proofs/proofs.ts";

/** Kinds that tell why nobody answers now. */
const kinds: ReadonlySet<KindName> = new Set(["offHours", "unavailable", "overLimit"]);

/** Finds promises of an answer in messages whose own rules may turn the request away. */
export function checkPromisedAnswer(proofs: Proofs, model: Model, installation: Installation) {
  const promises = [...model.messages.values()]
    .filter(({ kind }) => kinds.has(kind))
    .flatMap((message) =>
      [...shownTexts(message, installation)].flatMap((text) => promiseOf(message.name, text)),
    );
  return promises.flatMap(({ name, span }): Diagnostic[] => {
    const [refusal] = refusals(proofs, name);
    return refusal === undefined ? [] : [promisedAnswer(span, refusal)];
  });
}

function promiseOf(name: string, { written, span }: ModelText) {
  const promise = promiseIn(written);
  return promise === undefined ? [] : [{ name, span: spanIn(promise, span) }];
}

/** How a rule that sends the message can take no request while sending it, the first first. */
function* refusals({ sends, ir, spanOf }: Proofs, name: string) {
  for (const { event, rule, site } of sends.get(name) ?? []) {
    for (const { action, done } of rule.sites) {
      const { step } = action;
      const refusing = step.do === "effect" ? actionNamed(step.action) : undefined;
      if (refusing === undefined || !takesNothing(refusing)) continue;
      const example = together(event.encoded, [site.done, done]);
      if (example === null) continue;
      yield { action: refusing.name, at: spanOf(action), when: inWhichCase(example, ir.facts) };
    }
  }
}

/** Whether a customer without a room has none afterwards either. */
function takesNothing({ outcome, room }: Action): boolean {
  return outcome && room?.({ room: "none", chatbot: false, distribution: "auto" }) === "none";
}
