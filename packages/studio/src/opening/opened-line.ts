import type { TimeLine } from "../playing/time-line.ts";

/** A time line that was opened. */
export interface OpenedLine {
  readonly name: string;
  /** Where the conversation was or is told of; null: it does not say. */
  readonly channel: string | null;
  readonly line: TimeLine;
}
