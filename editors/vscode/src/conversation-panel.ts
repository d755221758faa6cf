import { playRequest, previewRequest } from "@annae/language-server/requests";
import type { Locale } from "@annae/vocabulary";
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";
import { conversationPage, messagePage } from "./preview-page.ts";

/** The panel beside the text: a conversation or a message as it is now, and again at every edit. */
export interface ConversationPanel extends vscode.Disposable {
  readonly showMessage: (uri: string, name: string) => Promise<void>;
  readonly showTestAtCursor: () => Promise<void>;
}

type Shown = { readonly uri: string } & ({ readonly title: string } | { readonly name: string });

/** A panel that opens when something is first shown in it. */
export function createPanel(client: LanguageClient, locale: Locale): ConversationPanel {
  let panel: vscode.WebviewPanel | undefined;
  let shown: Shown | undefined;

  const pageOf = async (asked: Shown): Promise<string> =>
    "name" in asked
      ? messagePage(asked.name, await client.sendRequest(previewRequest, asked), locale)
      : conversationPage(await client.sendRequest(playRequest, asked), locale);
  const refresh = async () => {
    if (panel === undefined || shown === undefined) return;
    const html = await pageOf(shown);
    if (panel !== undefined) panel.webview.html = html;
  };
  const show = async (asked: Shown) => {
    shown = asked;
    panel ??= opened(() => {
      panel = undefined;
    });
    await refresh();
  };
  const subscription = vscode.workspace.onDidChangeTextDocument(({ document }) => {
    if (document.languageId === "annae") void refresh();
  });

  return {
    showMessage: (uri, name) => show({ uri, name }),
    showTestAtCursor: async () => {
      const editor = vscode.window.activeTextEditor;
      if (editor === undefined) return;
      const title = titleAt(editor.document, editor.selection.active);
      await show({ uri: editor.document.uri.toString(), title });
    },
    dispose: () => {
      subscription.dispose();
      panel?.dispose();
    },
  };
}

function opened(onClose: () => void): vscode.WebviewPanel {
  const place = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
  const panel = vscode.window.createWebviewPanel("annae.preview", "Annae", place);
  panel.onDidDispose(onClose);
  return panel;
}

/** The title of the test around the place, or of the file's first; "" where it has none. */
function titleAt(document: vscode.TextDocument, place: vscode.Position): string {
  const titles = [...document.getText().matchAll(/^\s*test\s+"([^"\n]*)"/gm)];
  const before = titles.filter(({ index }) => index <= document.offsetAt(place));
  return (before.at(-1) ?? titles[0])?.[1] ?? "";
}
