/**
 * The types a value of a policy can have.
 * How each is held: yesNo `boolean`, number `number`, text and oneOf `string`,
 * duration `number` of milliseconds, time `number` of minutes since midnight, date `"2026-11-20"`.
 */
export type ValueType =
  | { readonly kind: "yesNo" }
  | { readonly kind: "number" }
  | { readonly kind: "text" }
  | { readonly kind: "oneOf"; readonly values: readonly string[] }
  | { readonly kind: "duration" }
  | { readonly kind: "time" }
  | { readonly kind: "date" };

/** What sort of type it is, its values aside. */
export type ValueKind = ValueType["kind"];

/** A value as it is held at run time; see {@link ValueType} for units. */
export type Value = boolean | number | string;

/** The types without values of their own; {@link ValueType} says how values of each are held. */
export const yesNo: ValueType = { kind: "yesNo" };
export const number: ValueType = { kind: "number" };
export const text: ValueType = { kind: "text" };
export const duration: ValueType = { kind: "duration" };
export const time: ValueType = { kind: "time" };
export const date: ValueType = { kind: "date" };

/** The type of a word out of these. */
export function oneOf(values: readonly string[]): ValueType {
  return { kind: "oneOf", values };
}

/** Kinds that `<`, `<=`, `>` and `>=` compare. */
export const orderedKinds: ReadonlySet<ValueKind> = new Set(["number", "duration", "time", "date"]);
