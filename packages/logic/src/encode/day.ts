const dayMs = 86_400_000;

/** "2026-11-20" → days since 1970-01-01. */
export function parseDay(date: string): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / dayMs);
}

/** Days since 1970-01-01 → "2026-11-20". */
export function formatDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}
