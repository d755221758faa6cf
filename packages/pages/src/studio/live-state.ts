import type { Member, ProblemCode, RevisionState, ShadowRun } from "@annae/server/protocol";
import type { AnswerTo } from "@annae/studio";

/** Why something of going live was not done. */
export type ReleaseFault = ProblemCode | "notReached" | "hasErrors";

/** What there is to put in force, what is, and how a draft does beside it. */
export interface LiveState {
  /** The latest first; null: not known yet. */
  readonly revisions: readonly RevisionState[] | null;
  /** Null: none runs. */
  readonly shadow: ShadowRun | null;
  readonly members: readonly Member[];
  /** How many consultations are open, so that whoever puts something in force knows whom it concerns. */
  readonly openRooms: number;
  /** What is being done. */
  readonly doing: "check" | "shadow" | "arm" | "compare" | null;
  readonly fault: ReleaseFault | null;
  /** The classes of difference that somebody has looked at. */
  readonly looked: ReadonlySet<string>;
  /** A revision beside the one in force. */
  readonly beside: { readonly id: string; readonly found: AnswerTo<"differ"> } | null;
}

/** Nothing is known. */
export const emptyLive: LiveState = {
  ...{ revisions: null, shadow: null, members: [], openRooms: 0, doing: null, fault: null },
  ...{ looked: new Set(), beside: null },
};
