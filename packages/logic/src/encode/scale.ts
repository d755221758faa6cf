import type { FactIr } from "@annae/ir";
import type { Value, ValueKind } from "@annae/vocabulary";
import type { SetShape } from "../order/ordered-set.ts";
import type { Taste } from "../order/simple-values.ts";
import { formatDay, parseDay } from "./day.ts";

/** How the values of an ordered kind stand on a line of numbers. */
export interface Scale {
  readonly toNumber: (value: Value) => number;
  readonly toValue: (number: number) => Value;
  readonly shape: SetShape;
  /** Which numbers a person would choose. */
  readonly taste: Taste;
}

const asNumber = { toNumber: Number, toValue: (number: number): Value => number };

const minute = 60_000;

/** Monday, 5 January 2026. */
const anyDay = 20_458;

const lines: Readonly<
  Partial<Record<ValueKind, Omit<Scale, "shape"> & { readonly shape: Omit<SetShape, "unlimited"> }>>
> = {
  number: {
    ...asNumber,
    shape: { step: 0, min: -Number.MAX_VALUE, max: Number.MAX_VALUE },
    taste: { from: 0, steps: [1, 0.5, 0.1, 0.01, 0.001, 0.000_1] },
  },
  duration: {
    ...asNumber,
    shape: { step: 1, min: 0, max: Number.MAX_SAFE_INTEGER },
    taste: { from: 0, steps: [minute, 1_000] },
  },
  time: {
    ...asNumber,
    shape: { step: 1, min: 0, max: 1_439 },
    taste: { from: 600, steps: [60, 30, 10, 5] },
  },
  date: {
    toNumber: (value) => parseDay(String(value)),
    toValue: formatDay,
    shape: { step: 1, min: parseDay("0000-01-01"), max: parseDay("9999-12-31") },
    taste: { from: anyDay, steps: [1] },
  },
};

/** Numbers of that size are no longer counted one by one. */
const countable = Number.MAX_SAFE_INTEGER;

/** How the values of the fact stand on a line; undefined where they have no order. */
export function scaleOf({ type, source, domain }: FactIr): Scale | undefined {
  const line = lines[type.kind];
  if (line === undefined) return undefined;
  const { min, max, whole, unlimited } = domain;
  const written = type.kind === "duration" && source !== "world";
  const step = written ? 1_000 : whole === true ? 1 : line.shape.step;
  const roof = max ?? (whole === true ? countable : line.shape.max);
  const shape = {
    step,
    min: min ?? line.shape.min,
    max: step === 0 ? roof : Math.floor(roof / step) * step,
    unlimited: unlimited === true,
  };
  return { ...line, shape };
}
