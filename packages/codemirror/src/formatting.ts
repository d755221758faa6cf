import { LSPPlugin } from "@codemirror/lsp-client";
import { type Command, keymap } from "@codemirror/view";
import type { DocumentFormattingParams, TextEdit } from "vscode-languageserver-protocol";
import { whenCalm } from "./when-calm.ts";

/** Lays the file out in the one style; never while something is composed, and not if something was typed meanwhile. */
const format: Command = (view) => {
  const plugin = LSPPlugin.get(view);
  if (plugin === null) return false;
  if (view.composing) return true;
  const { doc } = view.state;
  plugin.client.sync();
  const asked = plugin.client.request<DocumentFormattingParams, readonly TextEdit[] | null>(
    "textDocument/formatting",
    { textDocument: { uri: plugin.uri }, options: { tabSize: 2, insertSpaces: true } },
  );
  asked.then(
    (edits) =>
      whenCalm(view, "formatting", () => {
        if (view.state.doc !== doc) return;
        const changes = (edits ?? []).map(({ range, newText }) => ({
          from: plugin.fromPosition(range.start, doc),
          to: plugin.fromPosition(range.end, doc),
          insert: newText,
        }));
        view.dispatch({ changes, userEvent: "format" });
      }),
    (reason) => plugin.reportError("Formatting request failed", reason),
  );
  return true;
};

/** Shift-Alt-f. */
export const formatKey = keymap.of([{ key: "Shift-Alt-f", run: format, preventDefault: true }]);
