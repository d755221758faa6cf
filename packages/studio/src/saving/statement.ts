import type { Doc } from "@annae/vocabulary";

/** What a test says of the world, line by line, and what it has no words for. */
export interface WorldSaid {
  readonly lines: readonly string[];
  readonly lost: readonly Doc[];
}

/** These lines alone. */
export function inLines(...lines: readonly string[]): WorldSaid {
  return { lines, lost: [] };
}

/** No line says it. */
export function leftOut(what: Doc): WorldSaid {
  return { lines: [], lost: [what] };
}

/** All of them, in order. */
export function allSaid(all: readonly WorldSaid[]): WorldSaid {
  return { lines: all.flatMap(({ lines }) => lines), lost: all.flatMap(({ lost }) => lost) };
}

/** Whether the two are the same as JSON. */
export function alike(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
