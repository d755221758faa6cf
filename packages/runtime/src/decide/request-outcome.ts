import { isOutcome } from "@annae/vocabulary";
import { createFactReader, readFacts } from "../scene/fact-reader.ts";
import type { TurnInput } from "./take-turn.ts";

/** The room outcome that a request would have in this world; null where the rules name none. Nothing is sent. */
export function requestOutcome(input: Pick<TurnInput, "policy" | "world">): string | null {
  const policyEvent = input.policy.events.request;
  const facts = readFacts(createFactReader(input), policyEvent?.reads ?? []);
  const intents = policyEvent?.decide(facts).intents ?? [];
  const outcomes = intents.flatMap((intent) =>
    intent.do === "effect" && isOutcome(intent.action) ? [intent.action] : [],
  );
  return outcomes[0] ?? null;
}
