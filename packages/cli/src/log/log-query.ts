import type { ReadDecision } from "@annae/host";

/** What of a log is wanted; null: all of it. */
export interface LogQuery {
  readonly tenant: string | null;
  readonly customer: string | null;
  readonly from: number | null;
  readonly until: number | null;
  readonly rule: string | null;
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
