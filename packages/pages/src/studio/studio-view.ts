import type { ReadonlySignal } from "@preact/signals";
import { computed } from "@preact/signals";
import { fieldByField } from "../page/field-by-field.ts";
import { followedFrom, type StudioFollowed } from "./followed/followed.ts";
import type { StudioActs } from "./run-studio.ts";
import type { StudioEvent, StudioState } from "./state.ts";

/** What every part of the studio is drawn from: the same object always, so a part is drawn again only where what it reads is another. */
export interface StudioView {
  /** As it is now, field by field. */
  readonly studio: StudioState;
  readonly followed: StudioFollowed;
  readonly acts: StudioActs;
  readonly tell: (event: StudioEvent) => void;
}

/** What the page is drawn from while the state changes. */
export function viewOf(
  state: ReadonlySignal<StudioState>,
  { acts, tell }: Pick<StudioView, "acts" | "tell">,
): StudioView {
  const studio = fieldByField(state, {
    bench: fieldByField(computed(() => state.value.bench)),
    proofs: fieldByField(computed(() => state.value.proofs)),
    differences: fieldByField(computed(() => state.value.differences)),
  });
  return { studio, followed: followedFrom(studio), acts, tell };
}
