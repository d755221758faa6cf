import { type Step, sentUnder } from "@annae/ir";
import { roomStates } from "@annae/vocabulary";
import type { Circuit } from "../encode/circuit.ts";
import type { Literal } from "../solver/solver.ts";
import type { Deed } from "../time/progress.ts";
import type { Selection } from "../time/selection.ts";
import type { TimeStep } from "../time/step.ts";
import { countOf } from "../time/tally.ts";
import { comesFirst, type NamedDeed } from "./encoded-aspects.ts";

/**
 * Whether anybody notices which of two versions has handled the event: by what is sent, how often and in which order, by effects, by the
 * room. `situations`: whether it is noticed, too, what a request is decided to be. For steps from one state, that is all in which the states
 * afterwards can differ, but for what is remembered of calls that nobody notices.
 */
export function noticed(
  circuit: Circuit,
  [one, other]: readonly [TimeStep, TimeStep],
  situations: boolean,
): Literal {
  const { or } = circuit;
  const [deeds, others] = [deedsByName(one), deedsByName(other)];
  const names = new Set([...deeds.keys(), ...others.keys()]);
  return or([
    ...unlike(circuit, one.after.room, other.after.room, roomStates),
    ...(situations
      ? unlike(circuit, one.after.situation, other.after.situation, [...one.after.situation.keys()])
      : []),
    ...[...names].flatMap((name) =>
      unlikeCounts(circuit, deeds.get(name) ?? [], others.get(name) ?? []),
    ),
    ...[...one.after.lastSent.keys()].map((name) =>
      differs(circuit, sentNow(circuit, one, name), sentNow(circuit, other, name)),
    ),
    ...unlikeOrders(circuit, sendsOf(one), sendsOf(other)),
  ]);
}

function differs({ and, or }: Circuit, one: Literal, other: Literal): Literal {
  return or([and([one, -other]), and([-one, other])]);
}

function unlike<T>(
  circuit: Circuit,
  one: Selection<T>,
  other: Selection<T>,
  values: readonly T[],
): readonly Literal[] {
  const never = -circuit.always;
  return values.map((value) =>
    differs(circuit, one.get(value) ?? never, other.get(value) ?? never),
  );
}

/** The same for deeds by which the same is done. */
function nameOf(step: Step): string {
  return step.do === "effect" ? step.action : `${step.do} ${sentUnder(step)}`;
}

function deedsByName({ deeds }: TimeStep): ReadonlyMap<string, readonly Deed[]> {
  return Map.groupBy(deeds, ({ site }) => nameOf(site.action.step));
}

/** How often it is done, and seen. */
function unlikeCounts(
  circuit: Circuit,
  one: readonly Deed[],
  other: readonly Deed[],
): readonly Literal[] {
  const most = Math.max(one.length, other.length);
  return (["done", "seen"] as const).flatMap((part) => {
    const counts = (deeds: readonly Deed[]) =>
      countOf(
        circuit,
        deeds.map((deed) => deed[part]),
        most,
      );
    const [own, others] = [counts(one), counts(other)];
    return own.map((count, index) => differs(circuit, count, others[index] ?? -circuit.always));
  });
}

/** Whether the message, or the platform message, goes out at the event, whoever sends it. */
function sentNow({ and, always }: Circuit, { after, now }: TimeStep, name: string): Literal {
  const here = after.lastSent.get(name)?.get(now);
  return here === undefined ? -always : and([here.happened, here.kept]);
}

function sendsOf({ deeds }: TimeStep): readonly NamedDeed[] {
  return deeds.flatMap(({ site: { action }, done }) =>
    action.step.do === "effect" ? [] : [{ name: nameOf(action.step), done }],
  );
}

/** Of each two messages that both versions can send: whether the one comes first in the one version alone. */
function unlikeOrders(
  circuit: Circuit,
  one: readonly NamedDeed[],
  other: readonly NamedDeed[],
): readonly Literal[] {
  const shared = [...new Set(one.map(({ name }) => name))].filter((name) =>
    other.some((deed) => deed.name === name),
  );
  return shared.flatMap((first, index) =>
    shared.slice(index + 1).map((second) => {
      const way = (deeds: readonly NamedDeed[]) => comesFirst(circuit, deeds, first, second);
      return differs(circuit, way(one), way(other));
    }),
  );
}
