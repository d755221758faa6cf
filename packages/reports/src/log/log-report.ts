import type { ReadDecision } from "@annae/host";
import type { Counselor, Doc } from "@annae/vocabulary";

/** What a decision was made under, as far as it is shown. */
export interface Backdrop {
  readonly timezone: string;
  readonly counselors: readonly Pick<Counselor, "id" | "name">[];
}

/** A decision in its line. */
export interface FoundDecision {
  readonly line: number;
  readonly decision: ReadDecision;
  readonly backdrop: Backdrop;
}

/** What was found in a log. */
export interface LogReport {
  readonly found: readonly FoundDecision[];
  /** How many more there are than are kept. */
  readonly more: number;
  /** Lines that say nothing, and why. */
  readonly unread: readonly { readonly line: number; readonly reason: Doc }[];
}

/** The decision as `--format json` prints it. */
export function decisionJson({ line, decision }: FoundDecision): object {
  const { tenant, channel, customer, event, revision, answer } = decision;
  return { line, tenant, channel, customer: customer.id, revision, event, answer };
}
