import type { Value, ValueKind } from "@annae/vocabulary";

const dayMs = 86_400_000;
const dayOf = (date: Value) => Math.round(Date.parse(`${date}T00:00:00Z`) / dayMs);
const dateOf = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10);

/** Numbers that stand for the values of an ordered kind, and the range they are in. */
interface Scale {
  readonly toNumber: (value: Value) => number;
  readonly toValue: (number: number) => Value;
  readonly min: number;
  readonly max: number;
}

const whole = { toNumber: Number, toValue: (number: number): Value => number, min: 0 };

const scales: Partial<Record<ValueKind, Scale>> = {
  number: { ...whole, max: Number.POSITIVE_INFINITY },
  duration: { ...whole, max: Number.POSITIVE_INFINITY },
  time: { ...whole, max: 1439 },
  date: { toNumber: dayOf, toValue: dateOf, min: dayOf("0001-01-01"), max: dayOf("9999-12-31") },
};

/**
 * The values of an ordered kind that comparisons with these constants can tell apart: each constant,
 * and one value below, between and above them where there is one. `fractions`: numbers need not be whole or positive.
 */
export function distinctValues(
  kind: ValueKind,
  constants: readonly Value[],
  fractions: boolean,
): readonly Value[] {
  const scale = scales[kind];
  if (scale === undefined) return constants;
  const min = fractions ? Number.NEGATIVE_INFINITY : scale.min;
  const sorted = constants.map(scale.toNumber).sort((a, b) => a - b);
  const points = new Set<number>();
  sorted.forEach((point, index) => {
    const below = sorted[index - 1];
    points.add(below === undefined ? point - 1 : between(below, point, fractions));
    points.add(point);
  });
  points.add((sorted.at(-1) ?? min) + 1);
  return [...points]
    .filter((point) => point >= min && point <= scale.max)
    .map((point) => scale.toValue(point));
}

/** A number between the two, or the lower one where there is none. */
function between(low: number, high: number, fractions: boolean): number {
  if (fractions) return (low + high) / 2;
  return high - low > 1 ? Math.floor(low) + 1 : low;
}
