import type { Counselor, Desk, TenantSettings } from "@annae/vocabulary";

/**
 * The counselor whom automatic distribution gives the next consultation; null where nobody can take it.
 * By turn: the next in roster order after the one who got the last. Otherwise: who has the fewest
 * received, the first of the roster where several have as few. A meal is no hindrance where the tenant
 * assigns during meals.
 */
export function chooseCounselor(input: {
  readonly desk: Desk;
  readonly settings: Pick<TenantSettings, "distribution" | "meal">;
  readonly lastAssigned: string | null;
  readonly counselors: readonly Counselor[];
}): Counselor | null {
  const { desk, settings } = input;
  const candidates =
    settings.meal.intake === "assign"
      ? desk.able
      : desk.able.filter((counselor) => !desk.atMeal.includes(counselor));
  return settings.distribution.by === "turn"
    ? nextInTurn(candidates, input.counselors, input.lastAssigned)
    : leastLoaded(candidates);
}

function leastLoaded(candidates: readonly Counselor[]): Counselor | null {
  return candidates.reduce<Counselor | null>(
    (best, counselor) => (best === null || counselor.received < best.received ? counselor : best),
    null,
  );
}

function nextInTurn(
  candidates: readonly Counselor[],
  roster: readonly Counselor[],
  lastAssigned: string | null,
): Counselor | null {
  const last = roster.findIndex((counselor) => counselor.id === lastAssigned);
  const after = candidates.find(
    (candidate) => roster.findIndex((counselor) => counselor.id === candidate.id) > last,
  );
  return after ?? candidates[0] ?? null;
}
