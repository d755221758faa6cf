import type { Basis, NumberedDecision } from "../ledger/ledger.ts";
import {
  type DecisionLine,
  type DecisionPage,
  type LogLine,
  loggedAnswer,
  logVersion,
  revisionLine,
} from "../log/log-line.ts";

/** How many decisions are in one piece of a log. */
export const decisionsInPage = 500;

/** The tenant's decisions, of which those up to that number are told already, each revision with what it decided by. */
export function logPage(
  tenant: string,
  after: number,
  {
    decisions,
    basis,
  }: {
    readonly decisions: readonly NumberedDecision[];
    /** Of a revision, by name; undefined: it is no longer kept. */
    readonly basis: (revision: string) => Basis | undefined;
  },
): DecisionPage {
  const told = new Set<string>();
  const lines = decisions.flatMap((decision): readonly LogLine[] => {
    const { revision } = decision.decided;
    const found = told.has(revision) ? undefined : basis(revision);
    told.add(revision);
    const line = decisionLine(decision);
    return found === undefined ? [line] : [revisionLine(tenant, revision, found), line];
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
