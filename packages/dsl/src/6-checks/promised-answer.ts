import type { Action, KindName, Vocabulary } from "@annae/vocabulary";
import type { Span } from "../0-source/span.ts";
import type { Model, ModelText } from "../4-model/model.ts";
import { promiseIn } from "../4-model/texts/promise-in.ts";
import { defineDiagnostic } from "../diagnostics/define-diagnostic.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import { particle } from "../diagnostics/korean.ts";
import { lineOf, spanOf } from "../diagnostics/written-text.ts";
import { shownTexts } from "./placements/placements.ts";
import { exampleWords } from "./satisfy/example-words.ts";
import { factTraits } from "./satisfy/fact-traits.ts";
import { branches } from "./satisfy/outcome-sites.ts";
import type { Budget } from "./satisfy/partly-known.ts";
import { type Assumption, satisfy } from "./satisfy/satisfy.ts";
import { type SendSite, sendSites } from "./satisfy/send-sites.ts";

/** A text that promises an answer, sent by a rule that may take no request. */
export const promisedAnswer = defineDiagnostic<{
  readonly action: string;
  readonly at: Span;
  readonly example: readonly Assumption[];
}>({
  code: "promised-answer",
  severity: "warning",
  wording: {
    ko: ({ action, at, example }) => ({
      title: "나중에 답한다고 약속하지만, 요청을 받지 않을 때도 보내는 글입니다",
      help: `${example.length === 0 ? "언제나" : `예를 들어 ${exampleWords(example)}일 때`} \`${action}\`${particle(action, "이/가")} 요청을 받지 않습니다 (${lineOf(at)}). 약속을 빼거나, 접수할 때와 아닐 때의 글을 나누세요`,
    }),
    en: ({ action, at, example }) => ({
      title: "this promises an answer, but is also sent where the request is not taken",
      help: `${example.length === 0 ? "always" : `for example when ${exampleWords(example)}`}: \`${action}\` at ${lineOf(at)} takes no request; leave the promise out, or send two different messages`,
    }),
  },
});

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
  const left = { left: budget };
  return promises.flatMap(({ name, span }): Diagnostic[] => {
    const own = sites.filter(({ message }) => message === name);
    const refusal = firstOf(own, (site) => refusalAt(site, vocabulary, left));
    return refusal === undefined ? [] : [promisedAnswer(span, refusal)];
  });
}

function promiseOf(name: string, { written, span }: ModelText) {
  const promise = promiseIn(written);
  return promise === undefined ? [] : [{ name, span: spanOf(promise, span) }];
}

/** How the rule that sends the message can take no request while sending it. */
function refusalAt({ rule, conditions }: SendSite, vocabulary: Vocabulary, left: Budget) {
  const steps = rule.actions.flatMap((action) => branches(action, []));
  return firstOf(steps, ({ action: { step, span: at }, path }) => {
    const action = step?.do === "effect" ? vocabulary.actions.get(step.action) : undefined;
    if (action === undefined || !takesNothing(action) || left.left <= 0) return undefined;
    const together = satisfy([...conditions(), ...path], factTraits(vocabulary), left);
    if (together.can !== "yes") return undefined;
    return { action: action.name, at, example: together.example };
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
