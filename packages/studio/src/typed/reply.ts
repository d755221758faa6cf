import type { Fault } from "@annae/runtime";
import type { Doc } from "@annae/vocabulary";

/** What became of a question, or what is wrong with what it is about, each with its JSON path. */
export type Reply<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/** PartWork in parts, between which others may ask or give it up; each part may tell what is known so far. */
export type PartWork<Value, Told = never> = Generator<Told | null, Reply<Value>, void>;

/** The question was answered so. */
export function given<Value>(value: Value): Reply<Value> {
  return { ok: true, value };
}

/** There is no answer, for one reason. */
export function declined(message: Doc, path = "$"): Reply<never> {
  return { ok: false, faults: [{ path, message }] };
}
