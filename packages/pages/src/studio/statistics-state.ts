import type { CameTally } from "@annae/server/protocol";

/** Days of which it can be told what the messages did, as far as the server counts. */
export const statisticsSpans = [7, 30, 92] as const;

/** A number of days up to now. */
export type StatisticsSpan = (typeof statisticsSpans)[number];

/** What is counted, in the order of the page. */
export const tallyKinds = ["situations", "messages"] as const;

/** What is counted. */
export type TallyKind = (typeof tallyKinds)[number];

/** What the messages of the company's policy did. */
export interface StatisticsState {
  readonly days: StatisticsSpan;
  /** Null: not known. */
  readonly tallies: Readonly<Record<TallyKind, readonly CameTally[]>> | null;
  /** How people call what a tally names by a name of code. */
  readonly titles: Readonly<Record<TallyKind, Readonly<Record<string, string>>>>;
  readonly asked: "running" | "done" | "failed";
  /** Whose hours and days are shown. */
  readonly open: { readonly kind: TallyKind; readonly name: string } | null;
}

/** Nothing was counted yet. */
export const noStatistics: StatisticsState = {
  ...{ days: 30, tallies: null, titles: { messages: {}, situations: {} } },
  ...{ asked: "done", open: null },
};

/** The tally whose hours are shown: the one that was chosen, where it is there, or else the most frequent of all. */
export function openTally({
  tallies,
  open,
}: StatisticsState): { readonly kind: TallyKind; readonly tally: CameTally } | null {
  const all = tallyKinds.flatMap((kind) =>
    (tallies?.[kind] ?? []).map((tally) => ({ kind, tally })),
  );
  const chosen = all.find(({ kind, tally }) => kind === open?.kind && tally.name === open.name);
  return chosen ?? all[0] ?? null;
}
