import type { Law } from "./law.ts";
import type { Button, Category, ClockTime, DayHours, Holiday } from "./values.ts";

/**
 * What a value from outside looks like, as data. The runtime makes input schemas of it, the language's tests their
 * grammar, the reference its tables, and {@link ValueOf} its type.
 */
export type Shape =
  | { readonly kind: "yesNo" }
  | { readonly kind: "text"; readonly filled?: boolean }
  | { readonly kind: "oneOf"; readonly values: readonly (string | number)[] }
  /** A whole number, both ends included. */
  | { readonly kind: "whole"; readonly from: number; readonly to: number }
  /** The IANA name of a zone, such as "Asia/Seoul". */
  | { readonly kind: "timezone" }
  | { readonly kind: "time" }
  | { readonly kind: "dayHours" }
  | { readonly kind: "holiday" }
  | { readonly kind: "button" }
  /** The id of somebody of the roster. */
  | { readonly kind: "counselor" }
  | { readonly kind: "category" }
  | { readonly kind: "orNull"; readonly of: Shape }
  | { readonly kind: "list"; readonly of: Shape; readonly laws?: readonly Law[] }
  /** An object with any keys. */
  | { readonly kind: "record"; readonly of: Shape }
  | { readonly kind: "group"; readonly fields: GroupFields; readonly laws?: readonly Law[] };

/** A value under a name of its own. */
export interface Field {
  readonly shape: Shape;
  /** True: it may be missing. */
  readonly optional?: boolean;
  /** The JSON that stands for a missing one. */
  readonly preset?: unknown;
}

/** The values of an object by name. */
export type GroupFields = Readonly<Record<string, Field>>;

interface Plain {
  readonly yesNo: boolean;
  readonly text: string;
  readonly whole: number;
  readonly timezone: string;
  readonly time: ClockTime;
  readonly dayHours: DayHours;
  readonly holiday: Holiday;
  readonly button: Button;
  readonly counselor: string;
  readonly category: Category;
}

/** The type of values of a shape. */
export type ValueOf<S> = S extends { kind: infer Kind extends keyof Plain }
  ? Plain[Kind]
  : S extends { kind: "oneOf"; values: readonly (infer Word)[] }
    ? Word
    : S extends { kind: "orNull"; of: infer Of }
      ? ValueOf<Of> | null
      : S extends { kind: "list"; of: infer Of }
        ? readonly ValueOf<Of>[]
        : S extends { kind: "record"; of: infer Of }
          ? Readonly<Record<string, ValueOf<Of>>>
          : S extends { kind: "group"; fields: infer Fields }
            ? FieldValues<Fields>
            : never;

/** The type of an object with these fields. */
export type FieldValues<Fields> = {
  readonly [Name in keyof Fields as Fields[Name] extends { optional: true }
    ? never
    : Name]: FieldValue<Fields[Name]>;
} & {
  readonly [Name in keyof Fields as Fields[Name] extends { optional: true } ? Name : never]?:
    | FieldValue<Fields[Name]>
    | undefined;
};

type FieldValue<F> = F extends { shape: infer S } ? ValueOf<S> : never;

/** The shapes without members of their own. */
export const shapes = {
  yesNo: { kind: "yesNo" },
  text: { kind: "text" },
  timezone: { kind: "timezone" },
  time: { kind: "time" },
  dayHours: { kind: "dayHours" },
  holiday: { kind: "holiday" },
  button: { kind: "button" },
  counselor: { kind: "counselor" },
  category: { kind: "category" },
} as const satisfies Readonly<Record<string, Shape>>;

/** The shape of one of these words. */
export function wordOf<const Word extends string | number>(
  values: readonly Word[],
): { readonly kind: "oneOf"; readonly values: readonly Word[] } {
  return { kind: "oneOf", values };
}

/** The shape of an object with these fields. */
export function group<const Fields extends GroupFields>(
  fields: Fields,
  ...laws: readonly Law[]
): { readonly kind: "group"; readonly fields: Fields; readonly laws: readonly Law[] } {
  return { kind: "group", fields, laws };
}
