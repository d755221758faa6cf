import type { Span } from "@annae/syntax";
import type { Doc } from "@annae/vocabulary";
import type { NameKind } from "./name-use.ts";

/** Something that could stand at a place. */
export interface Completion {
  readonly text: string;
  readonly kind: Exclude<NameKind, "policy" | "file"> | "keyword" | "type";
  readonly doc: Doc | undefined;
  /** What it takes the place of. */
  readonly replaces: Span;
}

/** The same before it is known what it takes the place of. */
export type Candidate = Omit<Completion, "replaces">;
