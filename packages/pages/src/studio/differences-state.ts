import type { AnswerTo } from "@annae/studio";
import type { Doc } from "@annae/vocabulary";

/** What the draft does otherwise than the policy that it began as. */
export interface DifferencesState {
  /** Null: not compared yet. */
  readonly found: AnswerTo<"differ"> | null;
  readonly running: boolean;
  /** The text was changed after it was compared. */
  readonly stale: boolean;
  readonly fault: Doc | null;
  /** Name of the file of recorded conversations; null: none. */
  readonly recorded: string | null;
}

/** Nothing has been compared. */
export const emptyDifferences: DifferencesState = {
  ...{ found: null, running: false, stale: false, fault: null, recorded: null },
};
