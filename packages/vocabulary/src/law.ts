import type { Doc } from "./locale.ts";

/** What is wrong within a value: where, and what is wrong there or, for `needs`, what is missing there. */
export type Complaint = { readonly at: readonly (string | number)[] } & (
  | { readonly says: Doc }
  | { readonly needs: Doc }
);

/** Holds parts of a value together. Takes any JSON: what is wrong with a part by itself is told elsewhere. */
export type Law = (json: unknown) => readonly Complaint[];

/** The member of a JSON value; undefined where it is no object, or has none of that name. */
export function member(json: unknown, name: string): unknown {
  return typeof json === "object" && json !== null && Object.hasOwn(json, name)
    ? new Map<string, unknown>(Object.entries(json)).get(name)
    : undefined;
}
