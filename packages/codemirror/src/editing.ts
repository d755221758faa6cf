import type { Locale } from "@annae/vocabulary";
import {
  findReferencesKeymap,
  hoverTooltips,
  jumpToDefinitionKeymap,
  type LSPClient,
  renameKeymap,
  signatureHelp,
} from "@codemirror/lsp-client";
import { EditorState, type Extension } from "@codemirror/state";
import { keymap, ViewPlugin } from "@codemirror/view";
import type { PublishDiagnosticsParams } from "vscode-languageserver-protocol";
import { actionMenu } from "./code-actions.ts";
import { lensRows, type RunCommand } from "./code-lenses.ts";
import { completionAsTyped } from "./completion.ts";
import { sentAtOnce, underlineTold } from "./diagnostics.ts";
import { formatKey } from "./formatting.ts";
import { drawnHints } from "./inlay-hints.ts";
import { looks } from "./looks.ts";
import { koreanPhrases } from "./phrases.ts";
import { problemLines } from "./problem-lines.ts";
import { wordColours } from "./semantic-tokens.ts";
import { calm } from "./when-calm.ts";

/** What one editor needs to know beside its file. */
interface EditingOptions {
  readonly locale: Locale;
  readonly run: RunCommand;
  /** What the server told of the file before the editor was there. */
  readonly told: () => PublishDiagnosticsParams | undefined;
}

/** Everything an editor of the file can do: what the client brings, and what it lacks. */
export function editing(
  client: LSPClient,
  uri: string,
  { locale, run, told }: EditingOptions,
): Extension {
  const toldBefore = ViewPlugin.define((view) => {
    const known = told();
    // A view can't be changed while it is made.
    if (known !== undefined) setTimeout(() => underlineTold(view, known), 0);
    return {};
  });
  return [
    ...[calm, client.plugin(uri, "annae"), sentAtOnce, toldBefore],
    ...[completionAsTyped, hoverTooltips(), signatureHelp(), formatKey],
    keymap.of([...renameKeymap, ...jumpToDefinitionKeymap, ...findReferencesKeymap]),
    ...[actionMenu, lensRows(run), problemLines, drawnHints, wordColours, looks],
    EditorState.languageData.of(() => [{ commentTokens: { line: "//" } }]),
    locale === "ko" ? EditorState.phrases.of(koreanPhrases) : [],
  ];
}
