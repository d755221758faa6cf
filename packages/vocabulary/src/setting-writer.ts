import type { Doc } from "./locale.ts";
import type { Value } from "./value-type.ts";
import type { TenantSettings } from "./world.ts";

type Partly<T> = T extends readonly unknown[] | string | number | boolean
  ? T
  : { readonly [Key in keyof T]?: Partly<T[Key]> };

/** A part of a tenant's settings, in the shape in which scenarios and chat servers pass them in. */
export type SettingsPatch = Partly<Omit<TenantSettings, "own">>;

/** Some of the values of a type, and how a sentence names them. */
export interface AllowedValues {
  readonly doc: Doc;
  readonly holds: (value: Value) => boolean;
}

/** How the value of a fact is written into a tenant's settings. */
export interface SettingWriter {
  /** What to lay over the settings so that the fact has the value. `settings`: what has been said of them so far. */
  readonly patch: (value: Value, settings: SettingsPatch) => SettingsPatch;
  /** Which values of the fact's type a tenant can have; absent: all. */
  readonly allowed?: AllowedValues;
}
