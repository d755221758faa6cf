import type { Counselor, Desk } from "@annae/vocabulary";
import { atMeal } from "./at-meal.ts";
import { canTake, type DeskRequest } from "./can-take.ts";

/** Who could take a request now, in roster order, and who of them is at an individual meal. */
export function deskAt(input: DeskRequest & { readonly counselors: readonly Counselor[] }): Desk {
  const able = input.counselors.filter((counselor) => canTake(counselor, input));
  return {
    able,
    atMeal: able.filter((counselor) => atMeal(counselor, input.settings, input.local)),
  };
}
