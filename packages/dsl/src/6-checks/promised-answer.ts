import type { Action, KindName, Vocabulary } from "@annae/vocabulary";
import type { Model, ModelText } from "../4-model/model.ts";
import { promiseIn } from "../4-model/texts/promise-in.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { spanOf } from "../diagnostics/written-text.ts";
import { promisedAnswer } from "./diagnostics.ts";
import { shownTexts } from "./placements/placements.ts";
import { factTraits } from "./satisfy/fact-traits.ts";
import { inWhichCase } from "./satisfy/in-which-case.ts";
import { branches } from "./satisfy/outcome-sites.ts";
import type { Budget } from "./satisfy/partly-known.ts";
import { satisfy } from "./satisfy/satisfy.ts";
import { type SendSite, sendSites } from "./satisfy/send-sites.ts";
import type { FactTraits } from "./satisfy/unknowns.ts";

/** Kinds that tell why nobody answers now. */
const kinds: ReadonlySet<KindName> = new Set(["offHours", "unavailable", "overLimit"]);

/** Parts of conditions that the check may cost. */
const budget = 200_000;

/** Finds promises of an answer in messages whose own rules may turn the request away. */
export function checkPromisedAnswer(model: Model, vocabulary: Vocabulary) {
  if (model.unclear) return [];
  const promises = [...model.messages.values()]
    .filter(({ kind }) => kinds.has(kind))
    .flatMap((message) =>
      [...shownTexts(message, vocabulary)].flatMap((text) => promiseOf(message.name, text)),
    );
  const sites = sendSites(model, new Set(promises.map(({ name }) => name)));
  const traits = factTraits(model);
  const left = { left: budget };
  return promises.flatMap(({ name, span }): Diagnostic[] => {
    const own = sites.get(name) ?? [];
    const refusal = firstOf(own, (site) => refusalAt(site, vocabulary, traits, left));
    return refusal === undefined ? [] : [promisedAnswer(span, refusal)];
  });
}

function promiseOf(name: string, { written, span }: ModelText) {
  const promise = promiseIn(written);
  return promise === undefined ? [] : [{ name, span: spanOf(promise, span) }];
}

/** How the rule that sends the message can take no request while sending it. */
function refusalAt(
  { rule, conditions }: SendSite,
  vocabulary: Vocabulary,
  traits: FactTraits,
  left: Budget,
) {
  const steps = rule.actions.flatMap((action) => branches(action, []));
  return firstOf(steps, ({ action: { step, span: at }, path }) => {
    const action = step?.do === "effect" ? vocabulary.actions.get(step.action) : undefined;
    if (action === undefined || !takesNothing(action) || left.left <= 0) return undefined;
    const together = satisfy([...conditions(), ...path], traits, left);
    if (together.can !== "yes") return undefined;
    return { action: action.name, at, when: inWhichCase(together.example) };
  });
}

/** Whether a customer without a room has none afterwards either. */
function takesNothing({ outcome, room }: Action): boolean {
  return outcome && room?.({ room: "none", chatbot: false, distribution: "auto" }) === "none";
}

function firstOf<Item, Found>(
  items: readonly Item[],
  find: (item: Item) => Found | undefined,
): Found | undefined {
  for (const item of items) {
    const found = find(item);
    if (found !== undefined) return found;
  }
  return undefined;
}
