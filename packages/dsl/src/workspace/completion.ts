import type { Doc } from "@annae/vocabulary";
import type { Span } from "../0-source/span.ts";

/** Something that could stand at a place. */
export interface Completion {
  readonly text: string;
  readonly kind:
    | "keyword"
    | "fact"
    | "value"
    | "message"
    | "system"
    | "label"
    | "action"
    | "event"
    | "channel"
    | "kind"
    | "type";
  readonly doc: Doc | undefined;
  /** What it takes the place of. */
  readonly replaces: Span;
}

/** The same before it is known what it takes the place of. */
export type Candidate = Omit<Completion, "replaces">;
