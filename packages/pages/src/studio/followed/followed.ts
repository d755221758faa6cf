import type { Doc } from "@annae/vocabulary";
import type { ReadonlySignal } from "@preact/signals";
import { following } from "../../page/field-by-field.ts";
import { keeping } from "../../page/keeping.ts";
import { rulesOfForm } from "../bench-state.ts";
import type { StudioState } from "../state.ts";
import { type ListGroup, listGroups } from "./list-rows.ts";
import { type TrackEvent, trackOf } from "./track-steps.ts";

/** By a name of the policy's what people call it. */
export type NamesIn = Readonly<Record<string, Doc>>;

/** What follows from the state, and is another object only where it says something else. */
export interface StudioFollowed {
  readonly list: ReadonlySignal<readonly ListGroup[]>;
  readonly track: ReadonlySignal<readonly TrackEvent[]>;
  /** Of messages, by name. */
  readonly titles: ReadonlySignal<NamesIn>;
  /** Of rules, by id. */
  readonly rules: ReadonlySignal<NamesIn>;
}

/** What follows from this state, as it is read field by field. */
export function followedFrom(studio: StudioState): StudioFollowed {
  return {
    list: following(() => listGroups(studio), keeping),
    track: following(() => trackOf(studio.bench), keeping),
    titles: following(
      () =>
        Object.fromEntries(
          studio.bench.form?.messages.map(({ name, title }) => [name, title]) ?? [],
        ),
      keeping,
    ),
    rules: following(
      () => Object.fromEntries(rulesOfForm(studio.bench.form).map(({ id, name }) => [id, name])),
      keeping,
    ),
  };
}
