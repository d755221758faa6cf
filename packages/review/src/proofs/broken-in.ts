import { type DeedIr, holds, type PolicyIr, type PropertyIr } from "@annae/ir";
import type { Delivery, Performance, StepNote, TranscriptStep } from "@annae/runtime";

/** Whether the engine breaks the property in the conversation that it has played, with every fact in the traces. */
export function brokenIn(
  { transcript: { steps }, notes }: Performance,
  property: PropertyIr,
  { atoms }: Pick<PolicyIr, "atoms">,
): boolean {
  const counts = steps.map((step, index) => deedsOf(step, notes[index], property, atoms));
  if (property.pace === null) {
    const wrong = (count: number | null) =>
      count !== null && (property.demand === "never" ? count > 0 : count === 0);
    return counts.some(wrong);
  }
  return tooOften(steps, counts, property.pace);
}

/** How many of its deeds the step does; null where the property says nothing of it. */
function deedsOf(
  step: TranscriptStep,
  note: StepNote | undefined,
  { deeds, events, when }: PropertyIr,
  atoms: PolicyIr["atoms"],
): number | null {
  const trace = note?.trace ?? null;
  if (trace === null || !trace.decided) return null;
  if (events.length > 0 && !events.includes(step.event)) return null;
  if (when !== null && !holds(when, atoms, trace.facts)) return null;
  const sent = messagesOf(step.deliveries).filter((one) => deeds.some((deed) => isSent(one, deed)));
  const done = step.effects.filter((name) =>
    deeds.some((deed) => deed.do === "effect" && deed.action === name),
  );
  return sent.length + done.length;
}

/** A message is one, in however many bubbles; what a platform shows by itself is none. */
function messagesOf(deliveries: readonly Delivery[]): readonly Delivery[] {
  return deliveries.filter(({ message, payloads }) => message !== null || payloads.length > 0);
}

function isSent(delivery: Delivery, deed: DeedIr): boolean {
  const { message, system, customer } = delivery;
  if (deed.do === "effect" || (deed.do === "tell") !== isTold(delivery)) return false;
  const name = message ?? system ?? "";
  if ("messages" in deed) return deed.messages.includes(name);
  return (customer !== null || deed.do === "tell") && !deed.but.includes(name);
}

/** What is for the counselor alone comes from nobody in the conversation, and stands for no platform message. */
function isTold({ customer, counselor }: Delivery): boolean {
  return customer === null && counselor?.speaker === "system" && counselor.system === null;
}

function tooOften(
  steps: readonly TranscriptStep[],
  counts: readonly (number | null)[],
  { moreThan, withinMs, withoutReply }: NonNullable<PropertyIr["pace"]>,
): boolean {
  let done: readonly number[] = [];
  for (const [index, { at, event }] of steps.entries()) {
    const now = Date.parse(at);
    if (withoutReply && event === "reply") done = [];
    done = [...done, ...Array<number>(counts[index] ?? 0).fill(now)];
    if (done.filter((then) => now - then < withinMs).length > moreThan) return true;
  }
  return false;
}
