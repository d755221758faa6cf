const minute = 60_000;

/** Whole minutes of a wait; null: nobody waits. */
export function waitedMinutes(since: number | null, now: number): number | null {
  return since === null ? null : Math.max(0, Math.floor((now - since) / minute));
}

/** How a wait looks: a number first, amber from 5 minutes on, red from 10. */
export function urgency(minutes: number | null): "" | "warm" | "hot" {
  if (minutes === null || minutes < 5) return "";
  return minutes < 10 ? "warm" : "hot";
}
