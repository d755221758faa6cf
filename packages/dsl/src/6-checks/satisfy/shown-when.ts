import type { Atom } from "@annae/ir";
import type { Channel, FactPattern, KindName, Value } from "@annae/vocabulary";
import type { Model, ModelCondition } from "../../4-model/model.ts";

/** The cases in which a channel shows the words of a message of that kind to anybody, each as what must hold. */
export function shownWhen(
  channel: Channel,
  kind: KindName,
  { scope }: Pick<Model, "scope">,
): readonly (readonly ModelCondition[])[] {
  const here = factIs("channel", channel.id, scope);
  const rows = channel.fallback.filter((row) => row.kind === kind);
  const cases = rows.map(({ when, customer, counselor }) => ({
    when: patternHolds(when, scope),
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

function patternHolds(pattern: FactPattern, scope: Model["scope"]): ModelCondition {
  const of = Object.entries(pattern).map(([name, value]) => factIs(name, value, scope));
  return { op: "and", of };
}

function factIs(name: string, value: Value, scope: Model["scope"]): ModelCondition {
  const fact = scope.get(name);
  if (fact === undefined) return { op: "constant", value: true };
  if (fact.type.kind === "yesNo") {
    const yes = asked({ ask: "yes", fact: name });
    return value === true ? yes : not(yes);
  }
  const right = { value, type: fact.type.kind };
  return asked({ ask: "compare", left: { fact: name }, by: "is", right });
}

/** Nobody wrote it: it stands nowhere. */
function asked(atom: Atom): ModelCondition {
  return { op: "atom", atom, at: [0, 0] };
}

function not(of: ModelCondition): ModelCondition {
  return { op: "not", of };
}
