import { join } from "node:path";
import { commands as names } from "@annae/language-server/protocol";
import * as vscode from "vscode";
import { LanguageClient, TransportKind } from "vscode-languageclient/node";
import { createPanel } from "./conversation-panel.ts";
import { showTests } from "./test-list.ts";

let client: LanguageClient | undefined;

/** Starts the server, and what shows its answers, when the first policy is opened. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const started = createClient(context);
  client = started;
  const panel = createPanel(started, language());
  const tests = showTests(started);
  context.subscriptions.push(
    panel,
    tests,
    vscode.commands.registerCommand(names.runTest, (uri: string, title: string) =>
      tests.run(uri, title),
    ),
    vscode.commands.registerCommand(names.preview, (uri: string, name: string) =>
      panel.showMessage(uri, name),
    ),
    vscode.commands.registerCommand("annae.previewConversation", () => panel.showTestAtCursor()),
    vscode.commands.registerCommand("annae.restart", () => started.restart()),
  );
  await started.start();
}

/** Ends the server with the window. */
export async function deactivate(): Promise<void> {
  await client?.stop();
}

function createClient(context: vscode.ExtensionContext): LanguageClient {
  const module = context.asAbsolutePath(join("dist", "server.mjs"));
  const run = { module, transport: TransportKind.stdio };
  return new LanguageClient(
    "annae",
    "Annae",
    { run, debug: run },
    {
      documentSelector: [{ language: "annae" }],
      synchronize: { fileEvents: vscode.workspace.createFileSystemWatcher("**/*.rules") },
      initializationOptions: { locale: language() },
    },
  );
}

/** The language that is wanted: that of the editor unless the setting names one. */
function language(): "ko" | "en" {
  const chosen = vscode.workspace.getConfiguration("annae").get<string>("language", "auto");
  const wanted = chosen === "auto" ? vscode.env.language : chosen;
  return wanted.startsWith("ko") ? "ko" : "en";
}
