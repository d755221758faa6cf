import type { ValueType } from "@annae/vocabulary";

/** Whether values of both types can be compared; two one-of types must list the same values. */
export function sameType(left: ValueType, right: ValueType): boolean {
  if (left === right) return true;
  if (left.kind !== "oneOf" || right.kind !== "oneOf") return left.kind === right.kind;
  if (left.values === right.values) return true;
  const values = new Set(left.values);
  return right.values.length === values.size && right.values.every((value) => values.has(value));
}
