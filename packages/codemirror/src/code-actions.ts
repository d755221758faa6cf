import { LSPPlugin } from "@codemirror/lsp-client";
import { type Extension, StateEffect, StateField, type Text } from "@codemirror/state";
import { type Command, type EditorView, keymap, showTooltip, type Tooltip } from "@codemirror/view";
import type { CodeAction, CodeActionParams, WorkspaceEdit } from "vscode-languageserver-protocol";

/** What can be done about a place, in a menu at it. */
interface Menu {
  readonly at: number;
  readonly actions: readonly CodeAction[];
}

const menuShown = StateEffect.define<Menu | null>();

const menu = StateField.define<Menu | null>({
  create: () => null,
  update: (before, { docChanged, selection, effects }) =>
    effects.reduce<Menu | null>(
      (now, effect) => (effect.is(menuShown) ? effect.value : now),
      docChanged || selection !== undefined ? null : before,
    ),
  provide: (own) => showTooltip.from(own, (shown) => shown && tooltipOf(shown)),
});

/** Shows what can be done about the selection or the line of the cursor; a menu of buttons that the keyboard walks. */
export const showActionsHere: Command = (view) => {
  const { from, to, empty } = view.state.selection.main;
  const line = view.state.doc.lineAt(from);
  return empty ? showActions(view, line.from, line.to) : showActions(view, from, to);
};

/** The same for a part of the text. */
export function showActions(view: EditorView, from: number, to: number): boolean {
  return askActions(view, from, to, (actions) => {
    view.dispatch({ effects: menuShown.of({ at: from, actions }) });
    view.dom.querySelector<HTMLElement>(".cm-annae-actions button")?.focus();
  });
}

/** Does what is called so for a part of the text; shows all that can be done where that is gone. */
export function doAction(view: EditorView, from: number, to: number, title: string): boolean {
  return askActions(view, from, to, (actions) => {
    const edit = actions.find((one) => one.title === title)?.edit;
    if (edit === undefined) return void showActions(view, from, to);
    change(view, edit);
    view.focus();
  });
}

/** Asks what can be done about a part of the text; what comes when the text is another already is left out. */
function askActions(
  view: EditorView,
  from: number,
  to: number,
  took: (actions: readonly CodeAction[]) => void,
): boolean {
  const plugin = LSPPlugin.get(view);
  if (plugin === null) return false;
  const { doc } = view.state;
  plugin.client.sync();
  fixesIn(plugin, from, to, doc).then(
    (actions) => {
      if (view.state.doc === doc) took(actions);
    },
    (reason) => plugin.reportError("Asking for fixes failed", reason),
  );
  return true;
}

/** What the server knows to do about a part of the text. */
export async function fixesIn(
  { client, uri, toPosition }: LSPPlugin,
  from: number,
  to: number,
  doc: Text,
): Promise<readonly CodeAction[]> {
  const actions = await client.request<CodeActionParams, readonly CodeAction[] | null>(
    "textDocument/codeAction",
    {
      textDocument: { uri },
      range: { start: toPosition(from, doc), end: toPosition(to, doc) },
      context: { diagnostics: [] },
    },
  );
  return actions ?? [];
}

/** Fixes by Ctrl-. or Cmd-., and behind each underlined mistake. */
export const actionMenu: Extension = [
  menu,
  keymap.of([{ key: "Mod-.", run: showActionsHere, preventDefault: true }]),
];

function tooltipOf({ at, actions }: Menu): Tooltip {
  return {
    pos: at,
    create: (view) => {
      const dom = document.createElement("div");
      dom.className = "cm-annae-actions";
      dom.setAttribute("role", "menu");
      dom.append(...(actions.length === 0 ? [nothing(view)] : actions.map(buttonIn(view))));
      dom.onkeydown = (event) => walk(event, view);
      return { dom };
    },
  };
}

function nothing({ state }: EditorView): HTMLElement {
  const line = document.createElement("span");
  line.textContent = state.phrase("Nothing to fix here");
  return line;
}

function buttonIn(view: EditorView): (action: CodeAction) => HTMLElement {
  return ({ title, edit }) => {
    const button = document.createElement("button");
    button.setAttribute("role", "menuitem");
    button.textContent = title;
    button.onclick = () => {
      if (edit !== undefined) change(view, edit);
      close(view);
    };
    return button;
  };
}

function change(view: EditorView, { changes = {} }: WorkspaceEdit): void {
  const plugin = LSPPlugin.get(view);
  for (const [uri, edits] of Object.entries(changes)) {
    const file = plugin?.client.workspace.getFile(uri);
    if (plugin == null || file == null) continue;
    plugin.client.workspace.updateFile(uri, {
      changes: edits.map(({ range, newText }) => ({
        from: plugin.fromPosition(range.start, file.doc),
        to: plugin.fromPosition(range.end, file.doc),
        insert: newText,
      })),
      userEvent: "input.fix",
    });
  }
}

function close(view: EditorView): void {
  view.dispatch({ effects: menuShown.of(null) });
  view.focus();
}

const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function walk(event: KeyboardEvent, view: EditorView): void {
  const step = steps[event.key];
  if (event.key === "Escape") close(view);
  if (step === undefined) return;
  const buttons = [...view.dom.querySelectorAll<Element>(".cm-annae-actions button")];
  const now = document.activeElement === null ? -1 : buttons.indexOf(document.activeElement);
  const next = buttons.at((now + step) % buttons.length);
  if (next instanceof HTMLElement) next.focus();
  event.preventDefault();
}
