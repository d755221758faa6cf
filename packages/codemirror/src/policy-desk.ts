import { memoryPath, memoryUri, type WorkerOptions } from "@annae/language-server/protocol";
import type { Locale } from "@annae/vocabulary";
import { LSPClient } from "@codemirror/lsp-client";
import type { Extension } from "@codemirror/state";
import type { Diagnostic, PublishDiagnosticsParams } from "vscode-languageserver-protocol";
import type { RunCommand } from "./code-lenses.ts";
import { underlineTold } from "./diagnostics.ts";
import { editing } from "./editing.ts";
import { PolicyWorkspace, type WorkspacePage } from "./policy-workspace.ts";
import { type MessagePost, workerTransport } from "./worker-transport.ts";

/** What a page has and does. */
export interface PolicyDeskOptions extends WorkspacePage {
  /** Its script calls `serveWorker` of `@annae/language-server/worker`. */
  readonly worker: MessagePost;
  /** Every text by its path, and the main file of each policy by the policy's name. */
  readonly files: NonNullable<WorkerOptions["files"]>;
  readonly locale: Locale;
  /** The settings of the tenant that the policies are for, as JSON. */
  readonly settings?: unknown;
  /** Does what a lens says; without it lenses only tell. */
  readonly run?: RunCommand;
  /** What is wrong with a file now, whether it is shown or not. */
  readonly told?: (path: string, diagnostics: readonly Diagnostic[]) => void;
}

/** The policies of a page, with the server that knows them. */
export interface PolicyDesk {
  /** Takes the questions of `@annae/language-server/protocol`, too: tests, conversations, previews. */
  readonly client: LSPClient;
  /** What makes an editor one of that file; one editor shows a file at a time. */
  readonly editing: (path: string) => Extension;
  /** The text as it is now, shown or not; undefined where there is no such file. */
  readonly textOf: (path: string) => string | undefined;
  /** Ends the connection; the worker is the page's own. */
  readonly close: () => void;
}

/** Opens the page's policies at the server in the worker. */
export function openPolicyDesk(options: PolicyDeskOptions): PolicyDesk {
  const { worker, files, locale, settings, run = () => undefined } = options;
  const latest = new Map<string, PublishDiagnosticsParams>();
  const hear = (client: LSPClient, told: PublishDiagnosticsParams) => {
    latest.set(told.uri, told);
    options.told?.(memoryPath(told.uri), told.diagnostics);
    const view = client.workspace.getFile(told.uri)?.getView();
    if (view != null) underlineTold(view, told);
    return true;
  };
  const texts = new Map(Object.entries(files.files).map(([path, text]) => [memoryUri(path), text]));
  const client = new LSPClient({
    rootUri: memoryUri(""),
    initializationOptions: { files, locale, settings } satisfies WorkerOptions,
    // A worker that starts proves first.
    timeout: 30_000,
    workspace: (own) => new PolicyWorkspace(own, texts, options, memoryPath),
    notificationHandlers: { "textDocument/publishDiagnostics": hear },
  });
  client.connect(workerTransport(worker));
  return {
    client,
    editing: (path) => {
      const uri = memoryUri(path);
      return editing(client, uri, { locale, run, told: () => latest.get(uri) });
    },
    textOf: (path) => {
      const file = client.workspace.getFile(memoryUri(path));
      return (file?.getView()?.state.doc ?? file?.doc)?.toString();
    },
    close: () => client.disconnect(),
  };
}
