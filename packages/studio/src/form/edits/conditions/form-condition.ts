import { literalText } from "@annae/ir";
import type { Doc, ValueKind } from "@annae/vocabulary";

/** A condition as sentences, joined and denied as it is written. */
export type FormCondition = FormQuestion | FormJoin | FormDenial;

/** A part that has no parts. */
export interface FormQuestion {
  readonly node: "question";
  /** Without comments. */
  readonly written: string;
  /** As a clause: "근무 시간 외라면". */
  readonly says: Doc;
  /** What is chosen for it; null: it asks for something that can't be chosen, such as `yes`. */
  readonly fields: QuestionFields | null;
  /** It has brackets of its own, needed or not. */
  readonly bracketed: boolean;
}

/** What a question is made of. */
export interface QuestionFields {
  /** A fact or setting. */
  readonly fact: string;
  readonly kind: ValueKind;
  /** As a policy writes it; of yes and no "" and "!". */
  readonly by: string;
  /** Texts as they are read, all else as a policy writes it: another fact among it. None of yes and no. */
  readonly values: readonly string[];
}

/** Parts that hold together, or one of which holds. */
export interface FormJoin {
  readonly node: "join";
  readonly by: "and" | "or";
  readonly of: readonly FormCondition[];
  readonly says: Doc;
  readonly bracketed: boolean;
}

/** What must not hold. */
export interface FormDenial {
  readonly node: "not";
  readonly sign: string;
  readonly of: FormCondition;
  readonly says: Doc;
  readonly bracketed: boolean;
}

/** The condition as a policy writes it, with the brackets that it has and those that it needs. */
export function spelledCondition(condition: FormCondition): string {
  switch (condition.node) {
    case "question":
      return bracketed(condition, condition.written);
    case "not":
      return bracketed(condition, condition.sign + inside(condition.of, "not"));
    case "join": {
      const parts = condition.of.map((part) => inside(part, condition.by));
      return bracketed(condition, parts.join(` ${condition.by} `));
    }
  }
}

function bracketed({ bracketed: has }: Pick<FormQuestion, "bracketed">, text: string): string {
  return has ? `(${text})` : text;
}

/** In brackets where it would be read as another condition without. */
function inside(part: FormCondition, outer: "and" | "or" | "not"): string {
  const isLoose = part.node === "join" && outer !== "or" && (outer === "not" || part.by === "or");
  const text = spelledCondition(part);
  return isLoose && !part.bracketed ? `(${text})` : text;
}

/** The question as a policy writes it. */
export function spelledQuestion({ fact, kind, by, values }: QuestionFields): string {
  if (kind === "yesNo") return `${by}${fact}`;
  const spelled = values.map((value) => (kind === "text" ? literalText(kind, value) : value));
  const [only = ""] = spelled;
  const isList = /\bin$/.test(by) || spelled.length > 1;
  return `${fact} ${by} ${isList ? `(${spelled.join(", ")})` : only}`;
}
