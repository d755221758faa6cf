import type { Doc } from "./locale.ts";
import type { Shape, ValueOf } from "./shape.ts";
import type { Value } from "./value-type.ts";
import type { Button, Category, Hours } from "./values.ts";

type Partly<T> = T extends readonly unknown[] | string | number | boolean
  ? T
  : { readonly [Key in keyof T]?: Partly<T[Key]> };

/** A part of a value of the shape: what is laid over the value that is there. */
export type PatchOf<S> = Partly<ValueOf<S>>;

/** What a test says behind `set <name>`; null and empty: nothing. */
export interface Written {
  /** The name itself. */
  readonly name: string;
  readonly dates: { readonly from: string; readonly to: string } | null;
  readonly category: Category | null;
  readonly text: string | null;
  readonly buttons: readonly Button[];
  /** The word behind `state`. */
  readonly state: string | null;
  /** The value behind `=`, of the type that the form asks for; a bare word where it asks for none. */
  readonly value: Value | null;
  readonly spans: readonly Hours[];
}

/** A way in which a test sets a setting, or a part of it. */
export interface SetForm {
  /** What stands behind `set`; null: the code of a platform's message. */
  readonly name: string | null;
  /** The shape of the one value behind `=`. Absent: `forms` tells what is written. */
  readonly value?: Shape;
  /** What is written behind the name, for people, where it is more than one value. */
  readonly forms?: readonly string[];
  /** The words that may stand behind `state`. */
  readonly states?: readonly string[];
  /** The member of the setting that the value is; absent: it is the setting itself. */
  readonly at?: string;
  /**
   * What to lay over the setting, where it is not just the value; null where it is written in no such way.
   * `before`: what has been said of the setting so far, a part of a value of its shape.
   */
  patch?(written: Written, before: unknown): unknown;
}

/** The JSON to lay over the setting; null where the form is not written so. `before`: what has been said of it so far. */
export function patchBy(form: SetForm, written: Written, before: unknown): unknown {
  if (form.patch !== undefined) return form.patch(written, before);
  return form.at === undefined ? written.value : { [form.at]: written.value };
}

/** Something that a tenant sets. */
export interface SettingDefinition {
  /** Its key in JSON. */
  readonly name: string;
  readonly doc: Doc;
  readonly shape: Shape;
  /** The JSON that stands for it where it is missing; absent: it must be given. */
  readonly preset?: unknown;
  /** How tests set it; none: not by a statement. */
  readonly set: readonly SetForm[];
}

/** Gives the setting back with everything about it known to types. */
export function defineSetting<const Definition extends SettingDefinition>(
  definition: Definition,
): Definition {
  return definition;
}
