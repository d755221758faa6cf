import {
  type FormCondition,
  type FormMenu,
  type FormQuestion,
  type MenuFact,
  type QuestionFields,
  spelledQuestion,
} from "@annae/studio";
import type { Doc, ValueKind } from "@annae/vocabulary";

/** A condition that is being put together: by choosing, and as a policy writes it. */
export interface OpenCondition {
  /** Empty: there is none. */
  readonly written: string;
  /** Null: there is none, or what was written by hand is not understood. */
  readonly shown: FormCondition | null;
  /** Why it is not understood. */
  readonly fault: Doc | null;
}

/** Nothing is asked. */
export const noCondition: OpenCondition = { written: "", shown: null, fault: null };

/** Which part, from the whole on: the number of each part in the one around it; what is denied is its denial's 0. */
export type PartPath = readonly number[];

/** With another part in that place, or without it; null: nothing is left. */
export function withPart(
  whole: FormCondition,
  path: PartPath,
  change: (part: FormCondition) => FormCondition | null,
): FormCondition | null {
  const [at, ...inside] = path;
  if (at === undefined) return change(whole);
  switch (whole.node) {
    case "question":
      return whole;
    case "not": {
      const of = withPart(whole.of, inside, change);
      return of && { ...whole, of };
    }
    case "join": {
      const part = whole.of[at];
      if (part === undefined) return whole;
      const other = withPart(part, inside, change);
      const of = other === null ? whole.of.toSpliced(at, 1) : whole.of.with(at, other);
      const [only] = of;
      return of.length === 1 && only !== undefined ? only : { ...whole, of };
    }
  }
}

/** With a question more beside that part, joined to it so. */
export function joinedTo(
  part: FormCondition,
  by: "and" | "or",
  question: FormCondition,
): FormCondition {
  if (part.node === "join" && part.by === by) return { ...part, of: [...part.of, question] };
  return { node: "join", by, of: [part, question], says: part.says, bracketed: false };
}

/** Denied, or as it was before it was denied. */
export function deniedOr(part: FormCondition): FormCondition {
  if (part.node === "not") return part.of;
  return { node: "not", sign: "not ", of: part, says: part.says, bracketed: false };
}

/** The question with these fields; what it says is read again. */
export function questionOf(fields: QuestionFields, says: Doc): FormQuestion {
  return { node: "question", written: spelledQuestion(fields), says, fields, bracketed: false };
}

/** What is asked for before somebody chooses or writes a value, by its kind. */
export const firstValues: Readonly<Record<ValueKind, readonly string[]>> = {
  ...{ yesNo: [], oneOf: [], number: ["1"], text: [""] },
  ...{ duration: ["5m"], time: ["18:00"], date: ["2026-01-01"] },
};

/** What is asked of a fact before anything else is chosen. */
export function firstFields({ written: fact, kind, operators, values }: MenuFact): QuestionFields {
  const by = operators[0]?.written ?? "";
  const chosen = kind === "oneOf" ? values.slice(0, 1).map(({ written }) => written) : undefined;
  return { fact, kind, by, values: chosen ?? firstValues[kind] };
}

/** The question that a condition begins with. */
export function firstQuestion({ facts }: FormMenu): FormQuestion | null {
  const fact = facts.find(({ written }) => written === "afterHours") ?? facts[0];
  return fact === undefined ? null : questionOf(firstFields(fact), fact.says);
}
