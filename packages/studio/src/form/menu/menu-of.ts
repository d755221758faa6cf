import type { PolicyReader } from "@annae/describe";
import type { Model } from "@annae/dsl";
import type { Atom, Condition } from "@annae/ir";
import { actions, type Doc, eventNames, events } from "@annae/vocabulary";
import type { PolicyText } from "../policy-text.ts";
import { viewingOf } from "../view/viewing.ts";

/** Something to choose: as a policy writes it, and as people read it. */
export interface MenuChoice {
  readonly written: string;
  readonly says: Doc;
}

/** What edits of a form are made of. */
export interface FormMenu {
  /** Clauses; `and` and `or` join them. */
  readonly conditions: readonly MenuChoice[];
  readonly actions: readonly MenuChoice[];
  readonly events: readonly MenuChoice[];
}

/** What can be chosen in the form of the policy; null where its file can't be read. */
export function menuOf(text: PolicyText): FormMenu | null {
  const viewing = viewingOf(text);
  if (viewing === undefined) return null;
  const { model, reader } = viewing;
  return {
    conditions: conditionsOf(model, reader),
    actions: actions.map(({ name }) => ({
      written: name,
      says: reader.step({ do: "effect", action: name }),
    })),
    events: eventNames.map((name) => ({ written: name, says: events[name].doc })),
  };
}

/** Whatever can be asked with yes or no, and whether a fact has one of a few values. */
function conditionsOf({ scope }: Model, reader: PolicyReader): readonly MenuChoice[] {
  return [...scope.values()].flatMap(({ name, type }): readonly MenuChoice[] => {
    if (type.kind === "yesNo") {
      const holds = asked({ ask: "yes", fact: name });
      return [
        { written: name, says: reader.condition(holds) },
        { written: `!${name}`, says: reader.condition({ op: "not", of: holds }) },
      ];
    }
    if (type.kind !== "oneOf") return [];
    return type.values.map((value) => {
      const right = { value, type: "oneOf" } as const;
      const says = reader.condition(
        asked({ ask: "compare", left: { fact: name }, by: "is", right }),
      );
      return { written: `${name} is ${value}`, says };
    });
  });
}

function asked(atom: Atom): Condition<Atom> {
  return { op: "atom", atom, at: [0, 0] };
}
