import type { Condition } from "@annae/ir";
import {
  type Channel,
  type FactPattern,
  type KindName,
  resolveType,
  type Value,
  type Vocabulary,
} from "@annae/vocabulary";

/** The cases in which a channel shows the words of a message of that kind to anybody, each as what must hold. */
export function shownWhen(
  channel: Channel,
  kind: KindName,
  vocabulary: Vocabulary,
): readonly (readonly Condition[])[] {
  const here = factIs("channel", channel.id, vocabulary);
  const rows = channel.fallback.filter((row) => row.kind === kind);
  const cases = rows.map(({ when, customer, counselor }) => ({
    when: patternHolds(when, vocabulary),
    shown: [customer, counselor].some(
      (rendition) => "show" in rendition && rendition.show === "text",
    ),
  }));
  const none = cases.map(({ when }) => not(when));
  const shown = cases.flatMap(({ when, shown }, index) =>
    shown ? [[here, ...none.slice(0, index), when]] : [],
  );
  return [...shown, [here, ...none]];
}

function patternHolds(pattern: FactPattern, vocabulary: Vocabulary): Condition {
  const of = Object.entries(pattern).map(([name, value]) => factIs(name, value, vocabulary));
  return { op: "and", of };
}

function factIs(name: string, value: Value, { facts, channels }: Vocabulary): Condition {
  const fact = facts.get(name);
  if (fact === undefined) return { op: "constant", value: true };
  const type = resolveType(fact.type, { channels: [...channels.keys()], situations: [] });
  if (type.kind === "yesNo") {
    const holds: Condition = { op: "fact", fact: name };
    return value === true ? holds : not(holds);
  }
  return { op: "compare", left: { fact: name, type }, by: "is", right: { value, type } };
}

function not(of: Condition): Condition {
  return { op: "not", of };
}
