import type { Rule, Span } from "@annae/syntax";
import type { EventName } from "@annae/vocabulary";

/** The rules of one `on` block after all changes. */
export interface MergedBlock {
  /** Null: the block names an event that does not exist. */
  readonly event: EventName | null;
  readonly first: boolean;
  /** The event's name, or the first rule where the rules stand outside any block. */
  readonly span: Span;
  readonly policy: number;
  readonly rules: readonly Rule[];
}

/** Where a rule stands: its label, or else all of it. */
export function labelSpan({ label, span }: Rule): Span {
  return label?.span ?? span;
}
