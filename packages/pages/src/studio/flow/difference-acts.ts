import type { Studio } from "@annae/studio";
import type { Store } from "../../page/store.ts";
import type { DifferencesState } from "../differences-state.ts";
import { memoryFilesOf } from "../folder/policy-folder.ts";
import type { StudioEvent, StudioState } from "../state.ts";

/** Comparing the draft with the policy that it began as. */
export interface DifferenceActs {
  readonly compare: () => Promise<void>;
  /** With conversations that were recorded: scenarios or a decision log, a line of JSON each. They stay in this browser. */
  readonly compareRecorded: (file: File) => Promise<void>;
  /** With those of that text, which people call so. */
  readonly compareWith: (name: string, text: string) => Promise<void>;
}

/** `studio`: null where nothing works behind the page. */
export function actOnDifferences(
  { state, tell }: Store<StudioState, StudioEvent>,
  studio: () => Studio | null,
): DifferenceActs {
  let recorded: string | undefined;
  const set = (change: Partial<DifferencesState>) => tell({ type: "differences", set: change });
  const compare = async () => {
    const { draft } = state();
    if (draft === null) return;
    set({ running: true, fault: null });
    const live = { files: memoryFilesOf({ ...draft, texts: draft.opened }), policy: draft.main };
    // Another draft has none.
    if (state().differences.recorded === null) recorded = undefined;
    const reply = await studio()?.ask("differ", {
      live,
      ...(recorded !== undefined && { recorded }),
    });
    if (reply?.ok === true) set({ found: reply.value, running: false, stale: false });
    else if (reply?.ok === false) set({ running: false, fault: reply.faults[0]?.message ?? null });
    else set({ running: false, stale: true });
  };
  const compareWith = async (name: string, text: string) => {
    recorded = text;
    set({ recorded: name });
    await compare();
  };
  return {
    ...{ compare, compareWith },
    compareRecorded: async (file) => compareWith(file.name, await file.text()),
  };
}
