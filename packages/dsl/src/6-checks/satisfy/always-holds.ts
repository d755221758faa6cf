import type { ModelRule } from "../../4-model/model.ts";

/** Whether the rule holds whatever the facts are, as anyone can see. */
export function alwaysHolds({ when, sound }: ModelRule): boolean {
  return sound && (when === null || (when.op === "constant" && when.value));
}
