import { formatValue, type Value, type ValueType } from "@annae/vocabulary";

const asText: ReadonlySet<ValueType["kind"]> = new Set(["duration", "time", "date"]);

/** The value as a scenario's JSON writes it: durations, times and dates as their text. */
export function valueToJson(type: ValueType, value: Value): Value {
  return asText.has(type.kind) ? formatValue(type, value) : value;
}
