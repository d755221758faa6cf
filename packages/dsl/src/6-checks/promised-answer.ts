import { mayBeTogether, type RuleSite, together } from "@annae/logic";
import { type Span, spanOfWords as spanIn } from "@annae/syntax";
import type { Diagnostic } from "@annae/syntax/diagnostics";
import { type Action, actionNamed, type KindName } from "@annae/vocabulary";
import type { ModelCondition, ModelContent, ModelMessage } from "../4-model/model.ts";
import { promiseIn } from "../4-model/texts/promise-in.ts";
import type { Checked } from "./check.ts";
import { saidWhen, shownContents } from "./placements/shown-contents.ts";
import { inWhichCase } from "./proofs/in-which-case.ts";
import type { Proofs } from "./proofs/proofs.ts";
import type { ProvedEvent } from "./proofs/prove-event.ts";
import { promisedAnswer } from "./wordings/diagnostics.ts";

/** Kinds that tell why nobody answers now. */
const kinds: ReadonlySet<KindName> = new Set(["offHours", "unavailable", "overLimit"]);

/** Finds promises of an answer in messages whose own rules may turn the request away. */
export function checkPromisedAnswer(proofs: Proofs, { model, installation }: Checked) {
  const promises = [...model.messages.values()]
    .filter(({ kind }) => kinds.has(kind))
    .flatMap((message) =>
      [...shownContents(message, installation)].flatMap((content) => promiseOf(message, content)),
    );
  return promises.flatMap((promise): Diagnostic[] => {
    const { span } = promise;
    const [refusal] = refusals(proofs, promise);
    return refusal === undefined ? [] : [promisedAnswer(span, refusal)];
  });
}

/** A promise, and what must hold for it to be said. */
interface Promised {
  readonly name: string;
  readonly span: Span;
  readonly when: readonly ModelCondition[];
}

function promiseOf(message: ModelMessage, content: ModelContent): readonly Promised[] {
  const { text } = content;
  const promise = text === null ? undefined : promiseIn(text.written);
  if (text === null || promise === undefined) return [];
  const when = saidWhen(message, content);
  return [{ name: message.name, span: spanIn(promise, text.span), when }];
}

/** How a rule that sends the message can take no request while sending it, the first first. */
function* refusals({ sends }: Proofs, { name, when }: Promised) {
  for (const { event, site } of sends().get(name) ?? []) {
    if (site.action.step.do === "tell") continue;
    for (const other of event.examined.placeOf(site.rule)?.known.sites ?? []) {
      const { step } = other.action;
      const refusing = step.do === "effect" ? actionNamed(step.action) : undefined;
      if (refusing === undefined || !takesNothing(refusing)) continue;
      if (!mayBeTogether(event.examined, site.rule, [site, other], when)) continue;
      const example = exampleOf(event, [site, other], when);
      if (example === null) continue;
      const at = event.spanOf(other.action);
      yield { action: refusing.name, at, when: inWhichCase(example, event.ir.facts) };
    }
  }
}

/** A case in which the sites are done and the conditions hold. */
function exampleOf(
  { encoded }: ProvedEvent,
  sites: readonly RuleSite[],
  when: readonly ModelCondition[],
) {
  const event = encoded();
  const done = event.sites.filter(({ action }) => sites.some((one) => one.action === action));
  const literals = [...done.map((one) => one.done), ...when.map(event.snapshot.isSo)];
  return together(event, literals);
}

/** Whether a customer without a room has none afterwards either. */
function takesNothing({ outcome, room }: Action): boolean {
  return outcome && room?.({ room: "none", chatbot: false, distribution: "auto" }) === "none";
}
