import {
  alternativesOf,
  type DeedIr,
  type PolicyIr,
  type PropertyIr,
  rulesOf,
  type Step,
} from "@annae/ir";
import { eventNames } from "@annae/vocabulary";
import { isMeant } from "../questions/property.ts";
import { countsSeen } from "./tally.ts";

/** What is sent or told by that name, or the action itself. */
export type Counted = Exclude<Step, { readonly do: "effect" }>;

/** What of the policy's messages the property counts, each once. */
export function countedMessages(ir: PolicyIr, property: PropertyIr): readonly Counted[] {
  const all = messagesOf(ir, property.events.length === 0 ? eventNames : property.events);
  const counted = all.filter((step) =>
    property.deeds.some((deed) => isMeant({ action: { step } }, deed)),
  );
  return [...new Map(counted.map((step) => [keyOf(step), step])).values()];
}

/**
 * Of a property that allows several messages within a time, one for each message that it counts, which is sent at most
 * once in that time: together they are no more than are allowed. None where there are more messages than that.
 */
export function eachAlone(ir: PolicyIr, property: PropertyIr): readonly PropertyIr[] {
  const { deeds, pace } = property;
  const counted = countedMessages(ir, property);
  if (pace === null || pace.moreThan === 1 || counted.length > pace.moreThan) return [];
  if (deeds.some((deed) => deed.do === "effect")) return [];
  const names = [...new Set(messagesOf(ir, eventNames).map(nameOf))];
  return counted.map((one) => {
    const name = nameOf(one);
    const alone: DeedIr = countsSeen(deeds)
      ? { do: one.do, but: names.filter((other) => other !== name) }
      : { do: one.do, messages: [name] };
    return { ...property, deeds: [alone], pace: { ...pace, moreThan: 1 } };
  });
}

function messagesOf({ events }: PolicyIr, at: PropertyIr["events"]): readonly Counted[] {
  return at
    .flatMap((event) => rulesOf(events[event] ?? { blocks: [] }))
    .flatMap(({ actions }) => actions.flatMap(alternativesOf))
    .flatMap(({ step }) => (step.do === "effect" ? [] : [step]));
}

function nameOf(step: Counted): string {
  return "message" in step ? step.message : step.system;
}

function keyOf(step: Counted): string {
  return `${step.do} ${nameOf(step)}`;
}
