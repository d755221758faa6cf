import type { AnswerDifference, LoggedAnswer, ReadDecision } from "@annae/host";
import type { Doc } from "@annae/vocabulary";

/** A line of the log that could not be used, and why. */
export interface UnusedLine {
  readonly line: number;
  readonly reason: Doc;
}

/** A decision that is otherwise now. */
export interface ChangedDecision {
  readonly line: number;
  readonly decision: ReadDecision;
  readonly now: LoggedAnswer;
  readonly differences: readonly AnswerDifference[];
}

/** What playing a log came to. */
export interface ReplayReport {
  /** How many decisions were played. */
  readonly decisions: number;
  /** How many stood in the log before. */
  readonly repeated: number;
  readonly changed: readonly ChangedDecision[];
  /** Lines that are no lines of a log, the half-written last one among them. */
  readonly broken: readonly UnusedLine[];
  /** Lines of a newer form. */
  readonly newer: readonly UnusedLine[];
  /** Revisions and decisions that this policy cannot play. */
  readonly unplayable: readonly UnusedLine[];
}

/** The report as `--format json` prints it. */
export function reportJson(policy: string, report: ReplayReport): object {
  const { decisions, repeated, changed, ...unused } = report;
  return {
    policy,
    decisions,
    same: decisions - changed.length,
    different: changed.length,
    repeated,
    ...unused,
    changed: changed.map(({ line, decision, now, differences }) => ({
      line,
      tenant: decision.tenant,
      channel: decision.channel,
      customer: decision.customer.id,
      event: decision.event,
      revision: decision.revision,
      rules: { was: decision.answer.rules, now: now.rules },
      differences,
    })),
  };
}
