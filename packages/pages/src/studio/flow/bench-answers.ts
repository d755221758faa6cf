import type { Studio } from "@annae/studio";
import { keeping } from "../../page/keeping.ts";
import type { Store } from "../../page/store.ts";
import { type BenchState, openContent, openMessage } from "../bench-state.ts";
import type { StudioEvent, StudioState } from "../state.ts";

/** What is known of the policy as it is typed, told as it comes. */
export interface BenchAnswers {
  /** The line, the step or the message that is looked at is another now. */
  readonly look: () => void;
}

/** Follows the policy: its form, the line on each channel, and why the step that is looked at went so. */
export function followBench(
  { state, tell }: Store<StudioState, StudioEvent>,
  studio: Studio,
): BenchAnswers {
  const set = (change: Partial<BenchState>) => tell({ type: "bench", set: change });
  const explain = async () => {
    const reply = await studio.ask("why", lookedAt(state().bench));
    // Null: the text was changed first, and it is asked again when the line has been played.
    if (reply === null) return;
    const { why } = state().bench;
    set({ why: reply.ok ? keeping(why, reply.value) : null });
  };
  const measure = async () => {
    const reply = await studio.ask("sizes", picturedIn(state().bench));
    if (reply !== null) set({ sizes: keeping(state().bench.sizes, reply.ok ? reply.value : {}) });
  };
  studio.follow("form", null, (reply) => {
    const { form } = state().bench;
    set({ current: true, ...(reply.ok && { form: keeping(form, reply.value) }) });
    void measure();
  });
  let { line } = state().bench;
  const playing = studio.follow("play", { line }, (reply) => {
    const { played } = state().bench;
    set({ played: reply.ok ? keeping(played, reply.value) : null });
    void explain();
    // Which message is edited may follow from what was played.
    void measure();
  });
  return {
    look: () => {
      void measure();
      const now = state().bench.line;
      if (now === line) return void explain();
      line = now;
      playing.ask({ line });
    },
  };
}

/** The step of the event that is looked at, on the channel whose reasons are read. */
function lookedAt({ line, channel, at, played }: BenchState) {
  const steps = played?.channels[channel]?.[at]?.steps ?? [];
  // A step that came by itself stands before the event's own, or behind it.
  const own = steps.findIndex(({ cause }) => cause === "scenario");
  return { line, channel, event: at, step: Math.max(own, 0) };
}

/** The picture of the content that is being edited. */
function picturedIn(bench: BenchState) {
  const message = openMessage(bench);
  return { source: openContent(bench)?.image?.path ?? "", kind: message?.kind ?? "notice" };
}
