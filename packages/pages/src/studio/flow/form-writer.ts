import type { FormEdit, Studio, TextPatch } from "@annae/studio";
import type { Store } from "../../page/store.ts";
import type { EditorWriting } from "../editor/open-code.ts";
import type { StudioEvent, StudioState } from "../state.ts";

/** Changes of the form, each the smallest change of the text. */
export interface FormWriter {
  /** Makes the edit as soon as the ones before it are made; of the same field only the last one counts. Tells whether it was made. */
  readonly edit: (edit: FormEdit) => Promise<boolean>;
  /** Makes these changes of the texts as they are. */
  readonly patch: (patches: readonly TextPatch[]) => void;
  /** Another draft is open: what waits is of none. */
  readonly forget: () => void;
}

/** `write`: changes texts in the editor, where that can be undone. */
export function writeForms(
  { state, tell }: Store<StudioState, StudioEvent>,
  studio: () => Studio | null,
  write: (changes: EditorWriting) => void,
): FormWriter {
  let waiting: readonly WaitingEdit[] = [];
  let isBusy = false;
  const patch = (patches: readonly TextPatch[], typed = false) => {
    const byFile = Map.groupBy(patches, ({ path }) => path);
    const changes = [...byFile].map(
      ([path, own]) =>
        [
          path,
          own.map(({ start, end, text }) => ({ from: start, to: end, insert: text })),
        ] as const,
    );
    // The file that is looked at is written last, so it stays the one that is shown.
    const { shown } = state();
    const inOrder = changes.toSorted(([a], [b]) => Number(a === shown) - Number(b === shown));
    write({ texts: new Map(inOrder), typed });
  };
  const workOn = async () => {
    const [first] = waiting;
    const here = studio();
    if (isBusy || first === undefined || here === null) return;
    isBusy = true;
    const reply = await here.ask("formEdit", first.edit);
    isBusy = false;
    // Null: the text was changed meanwhile, so the edit is asked about again.
    if (reply !== null) {
      waiting = waiting.filter((one) => one !== first);
      const refused = reply.ok ? null : (reply.faults[0]?.message ?? null);
      tell({ type: "bench", set: { refused, writing: waiting.length } });
      if (reply.ok) patch(reply.value.patches, fieldOf(first.edit) !== first.edit);
      first.settle(reply.ok);
    }
    void workOn();
  };
  return {
    patch: (patches) => patch(patches),
    forget: () => {
      for (const { settle } of waiting) settle(false);
      waiting = [];
    },
    edit: (edit) =>
      new Promise((settle) => {
        const isSame = (one: WaitingEdit) => fieldOf(one.edit) === fieldOf(edit);
        for (const one of waiting.filter(isSame)) one.settle(false);
        waiting = [...waiting.filter((one) => !isSame(one)), { edit, settle }];
        tell({ type: "bench", set: { writing: waiting.length } });
        void workOn();
      }),
  };
}

interface WaitingEdit {
  readonly edit: FormEdit;
  readonly settle: (made: boolean) => void;
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
