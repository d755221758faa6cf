import type { Ledger, NumberedDecision } from "../ledger/ledger.ts";
import {
  type DecisionLine,
  type LogLine,
  loggedAnswer,
  logVersion,
  revisionLine,
} from "../log/log-line.ts";

/** A piece of a decision log that can be read by itself. */
export interface DecisionPage {
  readonly lines: readonly LogLine[];
  readonly next: number;
}

/** How many decisions are in one piece. */
const most = 500;

/** The tenant's decisions from behind that number on, with what they were made by. */
export function logPage(ledger: Ledger, tenant: string, after: number): DecisionPage {
  const decisions = ledger.decisions(tenant, after, most);
  const told = new Set<string>();
  const lines = decisions.flatMap((decision): readonly LogLine[] => {
    const { revision } = decision.decided;
    const basis = told.has(revision) ? undefined : ledger.basis(tenant, revision);
    told.add(revision);
    const line = decisionLine(decision);
    return basis === undefined ? [line] : [revisionLine(tenant, revision, basis), line];
  });
  return { lines, next: decisions.at(-1)?.number ?? after };
}

function decisionLine({ key, decided }: NumberedDecision): DecisionLine {
  const { event, caller, revision, before, floor, answer } = decided;
  const { tenant, channel } = key;
  return {
    v: logVersion,
    kind: "decision",
    tenant,
    channel,
    revision,
    event,
    caller,
    ...(before !== undefined && { before }),
    floor: floor ?? { openConsultations: 0, received: {} },
    answer: loggedAnswer(answer),
  };
}
