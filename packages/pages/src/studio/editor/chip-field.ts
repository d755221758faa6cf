import { calm, drawn, whenCalm } from "@annae/codemirror";
import { cleanText } from "@annae/studio";
import { standardKeymap } from "@codemirror/commands";
import { Compartment, EditorState, type Extension, StateField, type Text } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  EditorView,
  highlightSpecialChars,
  keymap,
} from "@codemirror/view";
import { type ChipNames, chipsOfField, type TextChip } from "./chips-of-field.ts";

/** What the field shows, and how it is called. */
export interface ChipFieldShows {
  /** Whose text it is: another key begins anew. */
  readonly key: string;
  readonly text: string;
  readonly names: ChipNames;
  readonly label: string;
  readonly invalid: boolean;
  /** False: what is written here is on its way, and `text` is what was before it. */
  readonly settled: boolean;
}

/** What the field does. */
export interface ChipFieldActs {
  readonly wrote: (text: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
}

/** A field for the text of a message, in which what is filled in stands as a chip. */
export interface ChipField {
  readonly host: HTMLElement;
  readonly show: (shows: ChipFieldShows) => void;
  /** Puts a chip where the caret is. */
  readonly insert: (hole: string) => void;
}

/** Opens an empty field. Nothing of it is changed while Hangul is composed in it; what it is to show then is shown afterwards. */
export function openChipField(acts: ChipFieldActs): ChipField {
  const host = document.createElement("div");
  host.className = "rich";
  const root = host.attachShadow({ mode: "open" });
  const [names, about] = [new Compartment(), new Compartment()];
  let asked: ChipFieldShows | null = null;
  let shown: ChipFieldShows | null = null;
  let told = "";
  const view = new EditorView({
    root,
    parent: root,
    state: EditorState.create({
      extensions: [
        ...[calm, fieldLook, EditorView.lineWrapping, names.of([]), about.of([])],
        // What can't be seen, or turns the direction of what is behind it, is shown until it is taken out.
        highlightSpecialChars(),
        keymap.of([
          { key: "Mod-z", run: () => done(acts.undo), preventDefault: true },
          { key: "Mod-y", mac: "Mod-Shift-z", run: () => done(acts.redo), preventDefault: true },
          ...standardKeymap,
        ]),
        EditorView.clipboardInputFilter.of((text) => cleanText(text)),
        EditorView.updateListener.of(({ docChanged, state }) => {
          const text = state.doc.toString();
          if (!docChanged || text === told) return;
          told = text;
          acts.wrote(text);
        }),
      ],
    }),
  });
  const replace = (text: string) => {
    told = text;
    view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text } });
  };
  const draw = () => {
    if (asked === null) return;
    const [before, shows] = [shown, asked];
    shown = shows;
    if (before?.label !== shows.label || before.invalid !== shows.invalid) {
      view.dispatch({ effects: about.reconfigure(attributesOf(shows)) });
    }
    if (before?.names !== shows.names) {
      view.dispatch({ effects: names.reconfigure(chips(shows.names)) });
    }
    const isOther = before?.key !== shows.key;
    if (isOther || (shows.settled && view.state.doc.toString() !== shows.text)) replace(shows.text);
  };
  return {
    host,
    show: (shows) => {
      const isOther = asked?.key !== shows.key;
      asked = shows;
      if (isOther) draw();
      else whenCalm(view, "shows", draw);
    },
    insert: (hole) => {
      view.dispatch(view.state.replaceSelection(`[${hole}]`), { userEvent: "input.type" });
      view.focus();
    },
  };
}

function done(act: () => void): boolean {
  act();
  return true;
}

function attributesOf({ label, invalid }: ChipFieldShows): Extension {
  return EditorView.contentAttributes.of({
    ...{ "aria-label": label, "aria-multiline": "true", tabindex: "0", spellcheck: "false" },
    ...(invalid && { "aria-invalid": "true" }),
  });
}

/** Chips stand for what is written: the caret goes over them as over a letter. */
function chips(names: ChipNames): Extension {
  const draw = (text: Text): DecorationSet =>
    Decoration.set(
      chipsOfField(text.toString(), names).map((chip) =>
        Decoration.replace({ widget: chipWidget(chip) }).range(chip.from, chip.to),
      ),
    );
  return StateField.define<DecorationSet>({
    create: ({ doc }) => draw(doc),
    update: (value, { docChanged, state }) => (docChanged ? draw(state.doc) : value),
    provide: (field) => [
      EditorView.decorations.from(field),
      EditorView.atomicRanges.of((view) => view.state.field(field)),
    ],
  });
}

function chipWidget({ says, known }: TextChip) {
  return drawn({
    key: JSON.stringify([says, known]),
    draw: () => {
      const chip = document.createElement("span");
      chip.className = known ? "chip" : "chip bad";
      chip.textContent = says;
      return chip;
    },
  });
}

const fieldLook = EditorView.theme({
  "&": { fontSize: "inherit", color: "var(--ink)", background: "transparent" },
  "&.cm-focused": { outline: "none" },
  ".cm-scroller": { fontFamily: "var(--font)", lineHeight: "1.65", overflow: "visible" },
  ".cm-content": { padding: "10px 12px", minHeight: "84px", caretColor: "var(--ink)" },
  ".cm-line": { padding: "0" },
  ".cm-lineWrapping": { wordBreak: "keep-all", overflowWrap: "anywhere" },
  ".chip": {
    ...{ display: "inline-block", padding: "0 6px", margin: "0 1px", borderRadius: "var(--r1)" },
    ...{ background: "var(--ok-soft)", color: "var(--ok-ink)", fontSize: ".92em" },
    ...{ boxShadow: "inset 0 0 0 1px var(--ok-line)", fontWeight: "600", lineHeight: "1.45" },
  },
  ".chip.bad": {
    ...{ background: "var(--bad-soft)", color: "var(--bad-ink)" },
    ...{ boxShadow: "inset 0 0 0 1px var(--bad-line)" },
    textDecoration: "underline wavy var(--bad) 1px",
  },
});
