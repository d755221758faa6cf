import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import { LSPPlugin } from "@codemirror/lsp-client";
import { type EditorView, ViewPlugin } from "@codemirror/view";
import type {
  DiagnosticSeverity,
  DiagnosticTag,
  PublishDiagnosticsParams,
  Diagnostic as Reported,
} from "vscode-languageserver-protocol";
import { showActions } from "./code-actions.ts";
import { whenCalm } from "./when-calm.ts";

/** Sends each edit as soon as it is made, so that mistakes are told as one types. */
export const sentAtOnce = ViewPlugin.define((view) => {
  let planned: ReturnType<typeof setTimeout> | undefined;
  return {
    update: ({ docChanged }) => {
      if (!docChanged) return;
      clearTimeout(planned);
      planned = setTimeout(() => LSPPlugin.get(view)?.client.sync(), 0);
    },
    destroy: () => clearTimeout(planned),
  };
});

/** Underlines what the server told of the text; what it told of an earlier one is left out, because more follows. */
export function underlineTold(
  view: EditorView,
  { version, diagnostics }: PublishDiagnosticsParams,
): void {
  whenCalm(view, "diagnostics", () => {
    const plugin = LSPPlugin.get(view);
    const file = plugin?.client.workspace.getFile(plugin.uri);
    if (plugin == null || file == null || version !== file.version) return;
    const shown = diagnostics.map((one) => underlined(one, plugin));
    view.dispatch(setDiagnostics(view.state, shown));
  });
}

const severities = {
  1: "error",
  2: "warning",
  3: "info",
  4: "hint",
} as const satisfies Record<DiagnosticSeverity, Diagnostic["severity"]>;
const unnecessary: typeof DiagnosticTag.Unnecessary = 1;

function underlined(
  { range, severity = 1, message, code, tags }: Reported,
  plugin: LSPPlugin,
): Diagnostic {
  const { syncedDoc, unsyncedChanges, view } = plugin;
  const offsetOf = (place: Reported["range"]["start"]) =>
    unsyncedChanges.mapPos(plugin.fromPosition(place, syncedDoc));
  return {
    from: offsetOf(range.start),
    to: offsetOf(range.end),
    severity: severities[severity],
    message: typeof message === "string" ? message : message.value,
    source: `annae ${code}`,
    ...(tags?.includes(unnecessary) ? { markClass: "cm-annae-faint" } : {}),
    actions: [{ name: view.state.phrase("What to do"), apply: showActions }],
  };
}
