import type { EventName } from "./events/index.ts";
import type { Doc } from "./locale.ts";
import type { Value } from "./value-type.ts";

/** Something that a law says of one fact: it has one of these values, or none of them, or not that of another fact. */
export type Claim =
  | { readonly fact: string; readonly in: readonly Value[] }
  | { readonly fact: string; readonly notIn: readonly Value[] }
  | { readonly fact: string; readonly differsFrom: string };

/** Where every claim of `if` holds, every claim of `follows` does. */
export interface Implication {
  readonly if: readonly Claim[];
  readonly follows: readonly Claim[];
}

/** What a law says: implications, that facts stay within their domains, or that one is the weekday of another. */
export type LawContent =
  | { readonly implies: readonly Implication[] }
  | { readonly domainsOf: readonly string[] }
  | { readonly weekday: string; readonly of: string };

/** What facts can never do together, whatever a policy says: proofs stand on it, and the runtime never breaks it. */
export type WorldLaw = LawContent & {
  readonly name: string;
  /** The law as a sentence. */
  readonly says: Doc;
  /** Events at which it holds; absent: at all. */
  readonly events?: readonly EventName[];
  /** It follows from other laws; proofs need not be told. */
  readonly implied?: true;
};

/** Gives the law back, checked against its type. */
export function defineLaw(law: WorldLaw): WorldLaw {
  return law;
}

/** The yes/no fact is yes; {@link isNo}: it is no. */
export const isYes = (fact: string): Claim => ({ fact, in: [true] });
export const isNo = (fact: string): Claim => ({ fact, in: [false] });
