import type { ReadDecision } from "@annae/host";
import type { Counselor, Doc } from "@annae/vocabulary";

/** What of a log is wanted; null: all of it. */
export interface LogQuery {
  readonly tenant: string | null;
  readonly customer: string | null;
  readonly from: number | null;
  readonly until: number | null;
  readonly rule: string | null;
}

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

/** Whether the decision is one of those that are wanted. */
export function isWanted(
  { tenant, customer, event, answer }: ReadDecision,
  query: LogQuery,
): boolean {
  const is = (wanted: string | null, found: string) => wanted === null || wanted === found;
  return (
    is(query.tenant, tenant) &&
    is(query.customer, customer.id) &&
    (query.from === null || event.at >= query.from) &&
    (query.until === null || event.at <= query.until) &&
    (query.rule === null || answer.rules.includes(query.rule))
  );
}

/** The decision as `--format json` prints it. */
export function decisionJson({ line, decision }: FoundDecision): object {
  const { tenant, channel, customer, event, revision, answer } = decision;
  return { line, tenant, channel, customer: customer.id, revision, event, answer };
}
