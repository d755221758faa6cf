import type { Counselor, LocalTime, TenantSettings } from "@annae/vocabulary";
import { isWithin } from "./is-within.ts";

/** Whether the counselor is at a meal of their own; true only where the tenant's meals are individual. */
export function atMeal(
  counselor: Pick<Counselor, "meal">,
  settings: Pick<TenantSettings, "meal">,
  local: Pick<LocalTime, "minute">,
): boolean {
  if (settings.meal.mode !== "individual" || counselor.meal === undefined) return false;
  return isWithin(counselor.meal, local.minute);
}
