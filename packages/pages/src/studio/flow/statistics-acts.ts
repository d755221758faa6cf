import type { CameTally } from "@annae/server/protocol";
import type { Store } from "../../page/store.ts";
import type { CompanySession } from "../session/enter-company.ts";
import type { StudioEvent, StudioState } from "../state.ts";
import type { StatisticsSpan, StatisticsState, TallyKind } from "../statistics-state.ts";

/** Looking at what the messages did. */
export interface StatisticsActs {
  /** Of so many days up to now. */
  readonly countMessages: (days: StatisticsSpan) => Promise<void>;
  readonly openTally: (open: NonNullable<StatisticsState["open"]>) => void;
}

const day = 86_400_000;

export function actOnStatistics(
  { state, tell }: Store<StudioState, StudioEvent>,
  { ask }: Pick<CompanySession, "ask">,
): StatisticsActs {
  const set = (change: Partial<StatisticsState>) =>
    tell({ type: "set", set: { statistics: { ...state().statistics, ...change } } });
  return {
    countMessages: async (days) => {
      set({ days, asked: "running" });
      const to = Date.now() + 1;
      const [counted, titles] = await Promise.all([
        ask<Record<TallyKind, CameTally[]>>(`/api/statistics?from=${to - days * day}&to=${to}`),
        ask<StatisticsState["titles"]>("/api/names"),
      ]);
      // Another period was asked for meanwhile.
      if (state().statistics.days !== days) return;
      if (counted.body === null) return set({ asked: "failed" });
      set({ asked: "done", tallies: counted.body, ...(titles.body && { titles: titles.body }) });
    },
    openTally: (open) => set({ open }),
  };
}
