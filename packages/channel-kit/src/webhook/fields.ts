import { cutText, type Moment } from "@annae/vocabulary";
import * as z from "zod";
import { momentIn } from "./moment-in.ts";

/** What platforms may call somebody or something; longer names are refused. Characters. */
export const longest = { key: 64, id: 100, name: 100, extra: 1_000 } as const;

/**
 * The value as text: text as it is, whole numbers as their plain digits. Undefined for anything else, among it numbers that lost
 * digits before they arrived.
 */
export function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  return Number.isSafeInteger(value) ? String(value) : undefined;
}

/** A member that may hold anything, or be missing. */
export const anything = z.unknown().optional();

/** The members of an object by name, without what every object inherits; of anything else none. */
export function membersOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);
}

/** A name that must be there, as text or as a whole number: 1 to `max` characters, no blanks, nothing invisible. */
export function key(max: number): z.ZodType<string> {
  return anything.transform((value) => textOf(value) ?? value).pipe(visible(max).min(1));
}

/** The same where it may be missing; what stands there and is none is refused. */
export function optionalKey(max: number): z.ZodType<string | null> {
  return anything
    .transform((value) => (value === undefined || value === "" ? null : (textOf(value) ?? value)))
    .pipe(visible(max).nullable());
}

function visible(max: number) {
  return z
    .string()
    .max(max)
    .regex(/^[^\p{C}\p{Z}]*$/u);
}

/** Words of the platform that are read where they are there, whatever else may stand in their place; cut to `max`, with "…". */
export function maybeText(max: number): z.ZodType<string | null> {
  return anything.transform((value) => {
    const text = textOf(value);
    return text === undefined ? null : cutText(text, max);
  });
}

/** A yes or no that is read where it is one, as a text too. */
export const maybeTruth: z.ZodType<boolean | null> = anything.transform((value) => {
  const truth = String(value);
  return truth === "true" || truth === "false" ? truth === "true" : null;
});

/** When it happened, where the value says so. */
export const maybeMoment: z.ZodType<Moment | null> = anything.transform(momentIn);

/** An object of which what can be read is read; a text in its place is its member `plain`, anything else an object without members. */
export function maybeObject<T extends z.core.$ZodLooseShape>(shape: T, plain?: keyof T & string) {
  return anything
    .transform((value) => {
      if (typeof value === "string" && plain !== undefined) return { [plain]: value };
      return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
    })
    .pipe(z.object(shape));
}
