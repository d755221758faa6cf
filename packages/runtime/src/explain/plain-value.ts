import { lookUp, type Told } from "@annae/ir";
import { formatValue, type Value, type ValueType } from "@annae/vocabulary";

/** A value as JSON has it: durations, times and dates as their text ("5m", "18:00"); null: without limit. */
export type PlainValue = boolean | number | string | null;

/** The facts of these names that were read, as JSON. */
export function plainValues(
  names: readonly string[],
  { facts, lexicon }: Told,
): Readonly<Record<string, PlainValue>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = Object.hasOwn(facts, name) ? facts[name] : undefined;
      return value === undefined ? [] : [[name, plain(lookUp(lexicon, name).type, value)]];
    }),
  );
}

function plain(type: ValueType, value: Value): PlainValue {
  if (value === Number.POSITIVE_INFINITY) return null;
  return type.kind === "duration" || type.kind === "time" ? formatValue(type, value) : value;
}
