import { type KindName, kindNames } from "@annae/vocabulary";

/** A table with the same entry for every kind; spread it and name the exceptions after it. */
export function everyKind<T>(entry: T): Readonly<Record<KindName, T>> {
  return Object.fromEntries(kindNames.map((kind) => [kind, entry])) as Record<KindName, T>;
}
