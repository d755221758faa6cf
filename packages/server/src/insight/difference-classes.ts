import type { PlayedAgain, ReadDecision } from "@annae/host";
import { hashOf } from "../access/secrets.ts";
import type { ShadowClass } from "../protocol/insight.ts";
import { roomName } from "../rooms/room-name.ts";
import type { CountedClass } from "./shadow-store.ts";

type Different = Extract<PlayedAgain, { kind: "different" }>;

/** Classes that are told apart, and examples of each. */
const [mostClasses, mostExamples] = [100, 5];

/** The classes with one difference more: what changes alike at the same event is one class. */
export function addDifference(
  classes: readonly CountedClass[],
  decision: ReadDecision,
  played: Different,
): CountedClass[] {
  const event = decision.answer.event;
  const changes = changesOf(played);
  const name = nameOfClass({ event, changes });
  const known = classes.find((one) => nameOfClass(one) === name);
  if (known === undefined && classes.length >= mostClasses) return [...classes];
  const { count, examples } = known ?? { count: 0, examples: [] };
  const example = exampleOf(decision, played);
  const more = examples.length < mostExamples ? [...examples, example] : examples;
  const next = { event, changes, count: count + 1, examples: more };
  return [...classes.filter((one) => one !== known), next].sort((a, b) => b.count - a.count);
}

/** The class with the name by which somebody says that they have looked at it. */
export function namedClass(one: CountedClass): ShadowClass {
  return { id: hashOf(nameOfClass(one)).slice(0, 16), ...one };
}

function nameOfClass({ event, changes }: Pick<CountedClass, "event" | "changes">): string {
  return JSON.stringify([event, changes]);
}

function changesOf({ differences }: Different): ShadowClass["changes"] {
  return differences.map((one) =>
    one.part === "message"
      ? { part: one.part, was: nameOf(one.was), now: nameOf(one.now) }
      : { part: one.part, was: JSON.stringify(one.was), now: JSON.stringify(one.now) },
  );
}

function nameOf(
  delivery: { readonly message: string | null; readonly system: string | null } | null,
) {
  return delivery === null ? null : (delivery.message ?? delivery.system);
}

function exampleOf(
  { channel, customer, event, answer }: ReadDecision,
  { now }: Different,
): ShadowClass["examples"][number] {
  const told = ({ deliveries }: Pick<ReadDecision["answer"], "deliveries">) =>
    deliveries.flatMap((one) => (one.customer === null ? [] : [one.customer.text]));
  const room = roomName({ channel, customer: customer.id });
  return { room, at: event.at, was: told(answer), now: told(now) };
}
