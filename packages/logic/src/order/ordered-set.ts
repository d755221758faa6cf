import { nextDouble } from "./next-double.ts";

/** Numbers of which every part that has a lower bound has a least one. */
export interface OrderedSet {
  readonly least: number;
  /** The least member that is not below the number; undefined where all are. */
  readonly ceil: (value: number) => number | undefined;
  /** The least member above the number; undefined where there is none. */
  readonly next: (value: number) => number | undefined;
  /** The greatest member that is not above the number; undefined where all are. */
  readonly floor: (value: number) => number | undefined;
}

/** Which numbers: multiples of `step` plus `offset` from `min` to `max`, or all doubles between them where `step` is 0. */
export interface SetShape {
  readonly step: number;
  readonly offset?: number;
  readonly min: number;
  readonly max: number;
  /** Infinity is a member, too, beyond a gap. */
  readonly unlimited: boolean;
}

/** The set of that shape; it has at least one member between `min` and `max`. */
export function orderedSet({ step, offset = 0, min, max, unlimited }: SetShape): OrderedSet {
  const beyond = unlimited ? Number.POSITIVE_INFINITY : undefined;
  const up = (value: number) => (step === 0 ? value : offset + multipleUp(value - offset, step));
  const down = (value: number) => (step === 0 ? value : offset - multipleUp(offset - value, step));
  const ceil = (value: number) => {
    const member = up(Math.max(value, min));
    return member <= max ? member : beyond;
  };
  const next = (value: number) => {
    if (value === Number.POSITIVE_INFINITY) return undefined;
    if (value < min) return ceil(min);
    return ceil(step === 0 ? nextDouble(value) : nextMultiple(value - offset, step) + offset);
  };
  const floor = (value: number) => {
    if (value === Number.POSITIVE_INFINITY && unlimited) return value;
    const member = down(Math.min(value, max));
    return member >= min ? member : undefined;
  };
  return { least: ceil(min) ?? min, ceil, next, floor };
}

/** The least multiple of the step, which is whole, that is not below the number; of the smallest numbers the quotient is 0. */
function multipleUp(value: number, step: number): number {
  const rounded = Math.ceil(value / step) * step;
  return rounded < value ? rounded + step : rounded;
}

function nextMultiple(value: number, step: number): number {
  const multiple = multipleUp(value, step);
  return multiple > value ? multiple : multiple + step;
}
