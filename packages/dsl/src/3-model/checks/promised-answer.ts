import type { Condition } from "@annae/ir";
import type { Action, KindName, Vocabulary } from "@annae/vocabulary";
import type { Span } from "../../0-source/span.ts";
import { defineDiagnostic } from "../../diagnostics/define-diagnostic.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { particle } from "../../diagnostics/korean.ts";
import { exampleWords } from "../example-words.ts";
import { factTraits } from "../fact-traits.ts";
import type { Model, ModelBlock, ModelRule, ModelText } from "../model.ts";
import { branches } from "../outcome-sites.ts";
import { shownTexts } from "../placements.ts";
import { promiseIn } from "../promise-in.ts";
import { type Assumption, satisfy } from "../satisfy.ts";
import { lineOf, spanOf } from "../written-text.ts";

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

/** What a rule does that takes no request, beside sending a message. */
interface Refusal {
  readonly message: string;
  readonly action: string;
  readonly span: Span;
  readonly conditions: readonly Condition[];
}

/** Finds promises of an answer in messages whose own rules may turn the request away. */
export function checkPromisedAnswer(model: Model, vocabulary: Vocabulary) {
  const promises = [...model.messages.values()]
    .filter(({ kind }) => kinds.has(kind))
    .flatMap(({ name, ...message }) =>
      [...shownTexts({ name, ...message }, vocabulary)].flatMap((text) => promiseOf(name, text)),
    );
  if (promises.length === 0) return [];
  const refusals = [...model.events.values()].flat().flatMap((block) => inBlock(block, vocabulary));
  const left = { left: budget };
  return promises.flatMap(({ name, span }): Diagnostic[] => {
    for (const { message, action, span: at, conditions } of refusals) {
      if (message !== name) continue;
      const together = satisfy(conditions, factTraits(vocabulary), left);
      if (together.can !== "yes") continue;
      return [promisedAnswer(span, { action, at, example: together.example })];
    }
    return [];
  });
}

function promiseOf(name: string, { written, span }: ModelText) {
  const promise = promiseIn(written);
  return promise === undefined ? [] : [{ name, span: spanOf(promise, span) }];
}

function inBlock({ first, rules }: ModelBlock, vocabulary: Vocabulary): readonly Refusal[] {
  const earlier: Condition[] = [];
  return rules.flatMap((rule) => {
    const found = rule.sound ? inRule(rule, [...earlier], vocabulary) : [];
    if (first && rule.when !== null) earlier.push({ op: "not", of: rule.when });
    return found;
  });
}

function inRule(
  { when, actions }: ModelRule,
  earlier: readonly Condition[],
  vocabulary: Vocabulary,
): readonly Refusal[] {
  const steps = actions.flatMap((action) => branches(action, []));
  const sends = steps.flatMap(({ action: { step }, path }) =>
    step?.do === "send" && "message" in step ? [{ message: step.message, path }] : [],
  );
  const refusals = steps.flatMap(({ action: { step, span }, path }) => {
    const action = step?.do === "effect" ? vocabulary.actions.get(step.action) : undefined;
    return action !== undefined && takesNothing(action)
      ? [{ action: action.name, span, path }]
      : [];
  });
  return sends.flatMap(({ message, path }) =>
    refusals.map(({ action, span, path: refusing }) => {
      const conditions = [...(when === null ? [] : [when]), ...path, ...refusing, ...earlier];
      return { message, action, span, conditions };
    }),
  );
}

/** Whether a customer without a room has none afterwards either. */
function takesNothing({ outcome, room }: Action): boolean {
  return outcome && room?.({ room: "none", chatbot: false, distribution: "auto" }) === "none";
}
