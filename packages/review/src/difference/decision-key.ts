import { evaluate, type Facts, type PolicyIr } from "@annae/ir";
import {
  aspectKey,
  aspectsOf,
  changesBetween,
  type DifferenceClass,
  situationLabels,
} from "@annae/logic";
import type { EventName } from "@annae/vocabulary";

/** A text for the decision of an event by these facts: see {@link decisionKey}. */
export type DecisionKey = (event: EventName, facts: Facts) => string | null;

/** A text that is the same for cases of one class; null for a case in which nothing changes. */
export function decisionKey(before: PolicyIr, after: PolicyIr, situations: boolean): DecisionKey {
  return (event, facts) => {
    const decide = ({ events, atoms }: PolicyIr) =>
      evaluate(events[event] ?? { reads: [], blocks: [] }, atoms, facts);
    const labels = ({ events }: PolicyIr) =>
      situationLabels(situations && event === "request" ? (events.request?.blocks ?? []) : []);
    const [one, other] = [decide(before), decide(after)];
    const { gone, come } = changesBetween(
      aspectsOf(one, labels(before)),
      aspectsOf(other, labels(after)),
    );
    if (gone.length + come.length === 0) return null;
    const firsts = (before.events[event]?.blocks ?? []).filter(({ mode }) => mode === "first");
    const where = firsts.map(({ rules }) => rules.find(({ id }) => one.fired.includes(id)) ?? null);
    return classKey({ where, gone, come });
  };
}

/** The same text for the same class. */
export function classKey({
  where,
  gone,
  come,
}: Pick<DifferenceClass, "where" | "gone" | "come">): string {
  return JSON.stringify([
    where.map((rule) => rule?.id ?? null),
    gone.map(aspectKey).sort(),
    come.map(aspectKey).sort(),
  ]);
}
