import type { FormEdit, Studio, TextPatch } from "@annae/studio";
import type { Store } from "../../page/store.ts";
import type { EditorChange } from "../editor/open-code.ts";
import type { StudioEvent, StudioState } from "../state.ts";

/** Changes of the form, each the smallest change of the text. */
export interface FormWriter {
  /** Makes the edit as soon as the ones before it are made; of the same field only the last one counts. */
  readonly edit: (edit: FormEdit) => void;
  /** Makes these changes of the texts as they are. */
  readonly patch: (patches: readonly TextPatch[]) => void;
  /** Another draft is open: what waits is of none. */
  readonly forget: () => void;
}

/** `write`: changes a text in the editor, where it can be undone. */
export function writeForms(
  { tell }: Store<StudioState, StudioEvent>,
  studio: () => Studio | null,
  write: (path: string, changes: readonly EditorChange[]) => void,
): FormWriter {
  let waiting: readonly FormEdit[] = [];
  let isBusy = false;
  const patch = (patches: readonly TextPatch[]) => {
    for (const path of new Set(patches.map((one) => one.path))) {
      const own = patches.filter((one) => one.path === path);
      write(
        path,
        own.map(({ start, end, text }) => ({ from: start, to: end, insert: text })),
      );
    }
  };
  const workOn = async () => {
    const [first] = waiting;
    const here = studio();
    if (isBusy || first === undefined || here === null) return;
    isBusy = true;
    const reply = await here.ask("formEdit", first);
    isBusy = false;
    // Null: the text was changed meanwhile, so the edit is asked about again.
    if (reply !== null) {
      waiting = waiting.filter((one) => one !== first);
      const refused = reply.ok ? null : (reply.faults[0]?.message ?? null);
      tell({ type: "bench", set: { refused, writing: waiting.length } });
      if (reply.ok) patch(reply.value.patches);
    }
    void workOn();
  };
  return {
    patch,
    forget: () => {
      waiting = [];
    },
    edit: (edit) => {
      waiting = [...waiting.filter((one) => fieldOf(one) !== fieldOf(edit)), edit];
      tell({ type: "bench", set: { writing: waiting.length } });
      void workOn();
    },
  };
}

/** What an edit writes to, where a later one of the same takes its place; else the edit itself. */
function fieldOf(edit: FormEdit): unknown {
  switch (edit.edit) {
    case "setText":
      return JSON.stringify([edit.edit, edit.message, edit.content]);
    case "setButton":
      return JSON.stringify([edit.edit, edit.message, edit.content, edit.at]);
    case "setTitle":
      return JSON.stringify([edit.edit, edit.message]);
    default:
      return edit;
  }
}
