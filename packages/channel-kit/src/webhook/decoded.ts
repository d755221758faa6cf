import type { Doc } from "@annae/vocabulary";

/** Why a request was not understood; `field` is the JSON path of the fault, empty for the body as a whole. */
export interface DecodeError {
  readonly kind:
    | "empty"
    | "tooLarge"
    | "notUtf8"
    | "notJson"
    | "tooDeep"
    | "doubledName"
    | "wrongShape";
  readonly field: string;
  readonly message: Doc;
}

/** A value read from outside, or what is wrong with it. */
export type Decoded<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: DecodeError };

/** The value as a success. */
export function accepted<T>(value: T): Decoded<T> {
  return { ok: true, value };
}

/** A failure of that kind; where no field is given the whole body is at fault. */
export function refused(kind: DecodeError["kind"], message: Doc, field = ""): Decoded<never> {
  return { ok: false, error: { kind, field, message } };
}
