import type { Counselor, Desk } from "@annae/vocabulary";
import { atMeal } from "./at-meal.ts";
import { canTake, type DeskRequest } from "./can-take.ts";
import { designates } from "./is-designated.ts";

/**
 * Who could take a request now, in roster order, and who of them is at an individual meal.
 * Where nobody is designated for anything, everybody is for everything.
 */
export function deskAt(input: DeskRequest & { readonly counselors: readonly Counselor[] }): Desk {
  const request = designates(input.counselors, input.settings) ? input : byLoad(input);
  const able = input.counselors.filter((counselor) => canTake(counselor, request));
  return {
    able,
    atMeal: able.filter((counselor) => atMeal(counselor, input.settings, input.local)),
  };
}

function byLoad(request: DeskRequest): DeskRequest {
  const { settings } = request;
  return {
    ...request,
    settings: { ...settings, distribution: { ...settings.distribution, by: "load" } },
  };
}
