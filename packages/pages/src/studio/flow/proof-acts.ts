import type { Studio } from "@annae/studio";
import type { Store } from "../../page/store.ts";
import { emptyProofs, openProof, type ProofsState, withProof } from "../proofs-state.ts";
import type { StudioEvent, StudioState } from "../state.ts";

/** How far proofs go while one types. */
const reach = { events: 8, seconds: 10 };

/** Follows the properties of the policy, and plays the counterexample that is looked at. Gives what looks at another. */
export function followProofs(
  { state, tell }: Store<StudioState, StudioEvent>,
  studio: Studio,
): (open: number) => void {
  const set = (change: Partial<ProofsState>) => tell({ type: "proofs", set: change });
  let played: unknown = null;
  const play = async () => {
    const counterexample = openProof(state().proofs)?.counterexample ?? null;
    if (counterexample === played) return;
    played = counterexample;
    set({ chat: null });
    if (counterexample === null) return;
    const { line, channel } = counterexample;
    const reply = await studio.ask("play", { line, channels: [channel] });
    if (reply === null) played = null;
    else if (reply.ok) set({ chat: reply.value });
  };
  set(emptyProofs);
  studio.follow(
    "prove",
    reach,
    (reply) => {
      if (reply.ok) set({ known: reply.value, fault: null, running: false });
      else set({ known: [], fault: reply.faults[0]?.message ?? null, running: false });
      void play();
    },
    (told) => {
      set({ known: withProof(state().proofs.known, told), fault: null, running: true });
      void play();
    },
  );
  return (open) => {
    set({ open });
    void play();
  };
}
