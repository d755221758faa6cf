import type { Value } from "@annae/vocabulary";

/** The facts of one event, by name: frozen, each already read. */
export type Facts = Readonly<Record<string, Value>>;
