import type { TextRange } from "@annae/studio";
import type { Store } from "../../page/store.ts";
import { openMessage, rulesOfForm } from "../bench-state.ts";
import type { BenchMode, StudioEvent, StudioState } from "../state.ts";
import type { Workbench } from "./workbench.ts";

/** What is looked at where. */
export interface LookActs {
  readonly setMode: (mode: BenchMode) => void;
  /** Opens a message in the form, and its text beside it. */
  readonly openMessage: (name: string) => void;
  /** Shows a rule in the editor, by its id in the form. */
  readonly showRule: (id: string) => void;
  /** Shows a stretch of a text in the editor. */
  readonly showRange: (at: TextRange) => void;
  /** Shows a line, counted from 1. */
  readonly showLine: (path: string, line: number) => void;
}

export function actOnLooks(
  { state, tell }: Store<StudioState, StudioEvent>,
  { show, look }: Pick<Workbench, "show" | "look">,
): LookActs {
  const inText = (path: string, from: number) => {
    const mode = state().mode === "form" ? (state().narrow ? "rules" : "split") : state().mode;
    tell({ type: "set", set: { screen: "messages", mode, tab: "edit" } });
    show(path, { from, to: from });
  };
  return {
    setMode: (mode) => {
      const wasForm = state().mode === "form";
      tell({ type: "set", set: { mode } });
      const at = openMessage(state().bench)?.at;
      if (wasForm && at !== undefined) show(at.path, { from: at.start, to: at.start });
    },
    openMessage: (name) => {
      tell({ type: "bench", set: { message: name, content: "default", refused: null } });
      tell({ type: "set", set: { tab: "edit", pictureFault: null } });
      look();
      const at = state().bench.form?.messages.find((one) => one.name === name)?.at;
      if (at !== undefined && state().mode !== "form")
        show(at.path, { from: at.start, to: at.start });
    },
    showRule: (id) => {
      const rule = rulesOfForm(state().bench.form).find((one) => one.id === id);
      if (rule !== undefined) inText(rule.at.path, rule.at.start);
    },
    showRange: ({ path, start }) => inText(path, start),
    showLine: (path, line) => {
      const lines = (state().draft?.texts[path] ?? "").split("\n").slice(0, line - 1);
      inText(
        path,
        lines.reduce((sum, { length }) => sum + length + 1, 0),
      );
    },
  };
}
