import type { Category } from "./values.ts";

/**
 * What a value from outside looks like, as data. The runtime makes input schemas of it, the language's tests their
 * grammar, the reference its tables, and {@link ValueOf} its type.
 */
export type Shape =
  | { readonly kind: "yesNo" }
  | { readonly kind: "text"; readonly filled?: boolean }
  | { readonly kind: "oneOf"; readonly values: readonly (string | number)[] }
  /** The id of somebody of the roster. */
  | { readonly kind: "counselor" }
  | { readonly kind: "category" };

/** The type of values of a shape. */
export type ValueOf<S> = S extends { kind: "yesNo" }
  ? boolean
  : S extends { kind: "text" | "counselor" }
    ? string
    : S extends { kind: "oneOf"; values: readonly (infer Word)[] }
      ? Word
      : S extends { kind: "category" }
        ? Category
        : never;

/** The shapes without members of their own. */
export const shapes = {
  yesNo: { kind: "yesNo" },
  text: { kind: "text" },
  filledText: { kind: "text", filled: true },
  counselor: { kind: "counselor" },
  category: { kind: "category" },
} as const satisfies Readonly<Record<string, Shape>>;

/** The shape of one of these words. */
export function wordOf<const Word extends string | number>(
  values: readonly Word[],
): { readonly kind: "oneOf"; readonly values: readonly Word[] } {
  return { kind: "oneOf", values };
}
