import type { ValueKind, ValueType } from "@annae/vocabulary";

/** Values that are listed before the rest is left out. */
const shownValues = 6;

/** The type as a policy writes it: "yes/no", "one of (a, b)". */
export function typeWords(type: ValueType): string {
  if (type.kind === "yesNo") return "yes/no";
  return type.kind === "oneOf" ? `one of (${valueWords(type.values)})` : type.kind;
}

/** A value of the type as a policy writes it. */
export function exampleOf(type: ValueType): string {
  return type.kind === "oneOf" ? (type.values[0] ?? "") : examples[type.kind];
}

const examples: Readonly<Record<Exclude<ValueKind, "oneOf">, string>> = {
  yesNo: "yes",
  number: "3",
  text: '"VIP"',
  duration: "5m",
  time: "18:00",
  date: "2026-11-20",
};

/** The values in a row, long rows cut: "a, b, c, …". */
function valueWords(values: readonly string[]): string {
  const shown = values.slice(0, shownValues).join(", ");
  return values.length > shownValues ? `${shown}, …` : shown;
}
