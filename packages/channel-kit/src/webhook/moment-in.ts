import type { Moment } from "@annae/vocabulary";

/** 2286-11-20, in seconds; in milliseconds the same number is a day of 1970, before any of the platforms. */
const mostSeconds = 9_999_999_999;

/** The end of the year 9999, the last that every calendar knows. */
const last = 253_402_300_799_999;

/**
 * The moment that the value names: milliseconds since 1970, the same in seconds, either as digits, or ISO 8601 with an offset.
 * Null for anything else: a platform's clock is only ever a help.
 */
export function momentIn(value: unknown): Moment | null {
  if (typeof value === "string" && /^\d{4}-\d\d-\d\dT.*(Z|[+-]\d\d:?\d\d)$/.test(value)) {
    return within(Date.parse(value));
  }
  const digits = typeof value === "string" && /^\d{1,15}$/.test(value) ? Number(value) : value;
  if (typeof digits !== "number" || !Number.isSafeInteger(digits)) return null;
  return within(digits > 0 && digits <= mostSeconds ? digits * 1_000 : digits);
}

function within(moment: number): Moment | null {
  return moment > 0 && moment <= last ? moment : null;
}
