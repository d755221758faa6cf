import type { Span } from "@annae/syntax";
import { type EventName, eventsOf, type Fact } from "@annae/vocabulary";
import type { Model, ModelAction, ModelRule } from "../4-model/model.ts";
import type { WrittenPolicy } from "./check.ts";
import { answersEveryMessage } from "./diagnostics.ts";

/** Events that come as often as somebody writes, or time passes. */
const often: ReadonlySet<EventName> = new Set(["message", "reply", "tick"]);

/** Facts of all events that sending, or the next words, change. */
const changing: ReadonlySet<string> = new Set(["lastWordsBy"]);

/** Finds rules that send at every message, because nothing in them changes from one message to the next: OPS-15. */
export function checkAnswersEveryMessage({ model, blocks }: WrittenPolicy) {
  return blocks.flatMap(({ event, rules }) =>
    often.has(event)
      ? rules
          .filter((rule) => holdsAgain(rule, model))
          .flatMap(({ actions }) => actions.flatMap(unlimitedSends))
          .map(({ name, span }) => answersEveryMessage(span, { name, event }))
      : [],
  );
}

/** Whether the rule holds at the next event too: no fact that it reads changes, and no outcome ends it. */
function holdsAgain({ reads, actions, sound }: ModelRule, { hostFacts }: Model): boolean {
  const settles = actions.some(({ step, when }) => step?.do === "effect" && when === null);
  return (
    sound &&
    !settles &&
    reads.every(({ name, fact }) => !hostFacts.has(name) && isSteady(name, fact))
  );
}

function isSteady(name: string, fact: Fact | null): boolean {
  if (changing.has(name)) return false;
  return fact === null || (fact.type.kind !== "duration" && eventsOf(fact) === null);
}

function unlimitedSends({ step, span, otherwise }: ModelAction): { name: string; span: Span }[] {
  const rest = otherwise === null ? [] : unlimitedSends(otherwise);
  if (step?.do !== "send" || step.limit !== null) return rest;
  const name = "message" in step ? step.message : step.system;
  return [{ name, span }, ...rest];
}
