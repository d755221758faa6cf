import type { StudioActs } from "./run-studio.ts";
import type { StudioEvent, StudioState } from "./state.ts";

/** What every part of the studio is drawn from. */
export interface StudioView {
  readonly studio: StudioState;
  readonly acts: StudioActs;
  readonly tell: (event: StudioEvent) => void;
}
