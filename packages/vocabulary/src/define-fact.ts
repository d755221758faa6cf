import type { Supply } from "./define-event.ts";
import type { Domain } from "./domain.ts";
import type { EventName } from "./events/index.ts";
import type { Doc } from "./locale.ts";
import type { Says } from "./says.ts";
import type { Value, ValueType } from "./value-type.ts";
import type { World } from "./world.ts";

/**
 * The type of a fact as its definition gives it. Two domains are known only later:
 * `"channels"` (the channels of the vocabulary) and `"situations"` (labels of the policy's request rules).
 */
export type FactType =
  | ValueType
  | { readonly kind: "oneOf"; readonly values: "channels" | "situations" };

/**
 * What a duration counts from. The rules of an event read it as it was before: what the event itself brings counts from
 * then on, once they are done.
 */
export interface Counting {
  /** At what it begins anew: words, requests and answers, or whatever sends an automatic message. */
  readonly anew: readonly EventName[] | "sending";
  /** True: while it runs, it does not begin anew. */
  readonly goesOn?: true;
  /** What stops it; it is 0 from then on. */
  readonly ends?: readonly EventName[];
}

/** Something a condition or a placeholder can ask about. */
export interface Fact {
  readonly name: string;
  readonly type: FactType;
  /** Which of its type's values it can have; absent: every one. */
  readonly domain?: Domain;
  readonly doc: Doc;
  /** How explanations speak of it; absent: by its name. */
  readonly says?: Says;
  /** Who is asked: the world as the runtime sees it, or what the tenant has set. */
  readonly source: "world" | "setting";
  /** What an event must supply for the fact to have a meaning; absent: it has one at all. */
  readonly needs?: Supply;
  /** Of a duration that runs through a conversation: what it counts from. */
  readonly counts?: Counting;
  /** Its name in brackets, where customers' texts traditionally use another: `[counsel_count]`. */
  readonly placeholder?: string;
  readonly read: (world: World) => Value;
}

/** Gives the fact back, checked against its type. */
export function defineFact(fact: Fact): Fact {
  return fact;
}
