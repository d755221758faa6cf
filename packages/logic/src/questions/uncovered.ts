import type { BlockIr, Facts } from "@annae/ir";
import type { EncodedEvent } from "../event/encode-event.ts";
import { together } from "./together.ts";

/** Whether there is a case in which no rule of the block is done: with the facts that make it so. */
export function uncovered(
  event: EncodedEvent,
  block: BlockIr,
):
  | { readonly status: "covered" | "unknown" }
  | { readonly status: "open"; readonly example: Facts } {
  const { encoder, rules, world } = event;
  if (block.rules.some(({ when }) => when === null)) return { status: "covered" };
  const own = rules.filter((rule) => rule.block === block);
  const none = encoder.circuit.and(own.map(({ holds }) => -holds));
  const { status } = encoder.solve([...world, none]);
  if (status !== "sat") return { status: status === "unsat" ? "covered" : status };
  return { status: "open", example: together(event, [none]) ?? {} };
}
