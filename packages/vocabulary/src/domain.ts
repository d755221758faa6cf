import type { ValueKind } from "./value-type.ts";

/** Which values of its type a fact can have, before anything happens; what is absent is not limited. */
export interface Domain {
  /** Numbers: 0, 1, 2, … and nothing between. */
  readonly whole?: true;
  /** Numbers; milliseconds of durations, minutes of times. */
  readonly min?: number;
  readonly max?: number;
  /** One-ofs and texts: may be empty, for nobody or nothing yet. */
  readonly none?: true;
  /** Numbers and durations: also infinitely large, beside `min` to `max`. */
  readonly unlimited?: true;
}

/** What is true of every value of a kind. */
const ofKind: Readonly<Record<ValueKind, Domain>> = {
  yesNo: {},
  number: {},
  text: {},
  oneOf: {},
  duration: { whole: true, min: 0 },
  time: { whole: true, min: 0, max: 1439 },
  date: {},
};

/** The domain of a fact of that kind: what its definition says on top of what is true of the kind. */
export function domainOf(kind: ValueKind, own: Domain = {}): Domain {
  return { ...ofKind[kind], ...own };
}
