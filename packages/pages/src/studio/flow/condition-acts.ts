import { type FormCondition, type Studio, spelledCondition } from "@annae/studio";
import type { Store } from "../../page/store.ts";
import { noCondition } from "../condition-state.ts";
import { type OpenSentence, propertyIn } from "../sentences.ts";
import type { StudioEvent, StudioState } from "../state.ts";

/** Putting a condition together, or a sentence of what must be kept. */
export interface ConditionActs {
  /** An empty id: none. */
  readonly chooseSentence: (id: string, chosen: OpenSentence["chosen"]) => void;
  /** Whether it is to stand in place of what is inherited. */
  readonly overrideSentence: (overrides: boolean) => void;
  /** Begins with a condition as it is written; null: none. */
  readonly beginCondition: (written: string | null) => void;
  /** Written by hand; empty: none. */
  readonly writeCondition: (written: string) => void;
  /** Chosen; null: none. */
  readonly putCondition: (shown: FormCondition | null) => void;
}

/** `studio`: reads what is written. */
export function actOnConditions(
  { state, tell }: Store<StudioState, StudioEvent>,
  studio: () => Studio | null,
): ConditionActs {
  const set = (condition: StudioState["condition"]) => {
    tell({ type: "set", set: { condition } });
    void readSentence();
  };
  const readSentence = async () => {
    const property = propertyIn(state().sentence, state().condition);
    const reply = property === null ? null : await studio()?.ask("property", property);
    const { sentence, condition } = state();
    if (propertyIn(sentence, condition) !== property) return;
    const says = reply?.ok === true ? reply.value : null;
    if (says !== sentence.says) tell({ type: "set", set: { sentence: { ...sentence, says } } });
  };
  const read = async (byHand: boolean) => {
    const { condition } = state();
    const reply = await studio()?.ask("condition", condition.written);
    if (state().condition !== condition || reply == null) return;
    const fault = reply.ok ? null : (reply.faults[0]?.message ?? null);
    const left = byHand ? null : condition.shown;
    set({ ...condition, fault, shown: reply.ok ? reply.value : left });
  };
  return {
    chooseSentence: (id, chosen) => {
      const isNew = state().sentence.id !== id;
      const { sentence } = state();
      const finds = isNew ? {} : sentence.finds;
      const overrides = !isNew && sentence.overrides;
      const next = { ...sentence, id, chosen, overrides, finds, says: null };
      tell({ type: "set", set: { sentence: next } });
      if (isNew) set(noCondition);
      else void readSentence();
    },
    overrideSentence: (overrides) => {
      tell({ type: "set", set: { sentence: { ...state().sentence, overrides, says: null } } });
      void readSentence();
    },
    beginCondition: (written) => {
      set(written === null ? noCondition : { ...noCondition, written });
      if (written !== null) void read(true);
    },
    writeCondition: (written) => {
      if (written.trim() === "") return set(noCondition);
      set({ ...state().condition, written });
      void read(true);
    },
    putCondition: (shown) => {
      if (shown === null) return set(noCondition);
      set({ written: spelledCondition(shown), shown, fault: null });
      void read(false);
    },
  };
}
