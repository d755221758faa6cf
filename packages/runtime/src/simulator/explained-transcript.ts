import type { PolicyRules } from "@annae/ir";
import { type Explanation, explainRepetition, explainTrace } from "../explain/explain-trace.ts";
import type { StepNote, Transcript, TranscriptStep } from "./transcript.ts";

/** A step with why the rules decided as they did. */
export interface ExplainedStep extends TranscriptStep {
  readonly explain: Explanation;
}

/** The JSON that `annae simulate --json --explain` prints. */
export interface ExplainedTranscript extends Transcript {
  readonly steps: readonly ExplainedStep[];
}

/** The transcript with an explanation of every step, worked out from the notes of the same performance and the policy's rules. */
export function explainedTranscript(
  performance: { readonly transcript: Transcript; readonly notes: readonly StepNote[] },
  rules: PolicyRules,
): ExplainedTranscript {
  const { transcript, notes } = performance;
  const steps = transcript.steps.map((step, index): ExplainedStep => {
    const trace = notes[index]?.trace ?? null;
    return {
      ...step,
      explain: trace === null ? explainRepetition(step.event) : explainTrace(trace, rules),
    };
  });
  return { ...transcript, steps };
}
