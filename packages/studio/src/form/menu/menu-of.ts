import type { PolicyReader } from "@annae/describe";
import type { Model } from "@annae/dsl";
import type { Atom, Condition } from "@annae/ir";
import { actions, type Doc, eventNames, events, type ValueKind } from "@annae/vocabulary";
import type { PolicyText } from "../policy-text.ts";
import { viewingOf } from "../view/viewing.ts";
import { operators } from "./operators.ts";

/** Something to choose: as a policy writes it, and as people read it. */
export interface MenuChoice {
  readonly written: string;
  readonly says: Doc;
}

/** A fact or setting that conditions ask about. */
export interface MenuFact extends MenuChoice {
  readonly kind: ValueKind;
  /** The policy declares it: a setting of the company's, or what the chat server tells. */
  readonly declared: "setting" | "fact" | null;
  /** Of yes and no clauses, of all else what is read between name and value; `many`: it takes any number of values. */
  readonly operators: readonly (MenuChoice & { readonly many?: boolean })[];
  /** As clauses that suppose them; empty: they are written, not chosen. */
  readonly values: readonly MenuChoice[];
}

/** What edits of a form are made of. */
export interface FormMenu {
  readonly facts: readonly MenuFact[];
  readonly actions: readonly MenuChoice[];
  readonly events: readonly MenuChoice[];
}

/** What can be chosen in the form of the policy; null where its file can't be read. */
export function menuOf(text: PolicyText): FormMenu | null {
  const viewing = viewingOf(text);
  if (viewing === undefined) return null;
  const { model, reader } = viewing;
  return {
    facts: factsOf(model, reader),
    actions: actions.map(({ name }) => ({
      written: name,
      says: reader.step({ do: "effect", action: name }),
    })),
    events: eventNames.map((name) => ({ written: name, says: events[name].doc })),
  };
}

/** The facts in the order in which one looks for them: yes and no first, then one of a few values, then what is measured. */
function factsOf({ scope }: Model, reader: PolicyReader): readonly MenuFact[] {
  const all: readonly MenuFact[] = [...scope.values()].map(({ name, type, fact, source }) => ({
    ...{ written: name, says: reader.fact(name), kind: type.kind },
    declared: fact === null ? (source === "host" ? "fact" : "setting") : null,
    operators: type.kind === "yesNo" ? answers(name, reader) : operators[type.kind],
    values: type.kind === "oneOf" ? type.values.map((value) => choice(name, value, reader)) : [],
  }));
  const groups = Map.groupBy(all, ({ kind }) => kind);
  return [...new Set<ValueKind>(["yesNo", "oneOf", ...groups.keys()])].flatMap(
    (kind) => groups.get(kind) ?? [],
  );
}

function answers(name: string, reader: PolicyReader): readonly MenuChoice[] {
  const holds = asked({ ask: "yes", fact: name });
  return [
    { written: "", says: reader.condition(holds) },
    { written: "!", says: reader.condition({ op: "not", of: holds }) },
  ];
}

function choice(name: string, value: string, reader: PolicyReader): MenuChoice {
  const right = { value, type: "oneOf" } as const;
  const says = reader.condition(asked({ ask: "compare", left: { fact: name }, by: "is", right }));
  return { written: value, says };
}

function asked(atom: Atom): Condition<Atom> {
  return { op: "atom", atom, at: [0, 0] };
}
