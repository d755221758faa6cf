import type { CategoryNode, HoursNode } from "@annae/syntax";
import {
  type Category,
  formatTime,
  formatValue,
  type Hours,
  type Value,
  type ValueType,
} from "@annae/vocabulary";

const asText: ReadonlySet<ValueType["kind"]> = new Set(["duration", "time", "date"]);

/** The value as a scenario writes it: durations, times and dates as their text. */
export function valueToJson(type: ValueType, value: Value): Value {
  return asText.has(type.kind) ? formatValue(type, value) : value;
}

/** The category as a scenario writes it. */
export function categoryOf({ major, middle }: CategoryNode): Category {
  return middle === null ? { major: major.text } : { major: major.text, middle: middle.text };
}

/** The times as a scenario writes them: where they end before they begin, they end on the next day. */
export function hoursOf({ from, to, nextDay }: HoursNode): Hours {
  const [start, end] = [Number(from.value), Number(to.value)];
  return { from: formatTime(start), to: formatTime(end), nextDay: nextDay || end < start };
}
