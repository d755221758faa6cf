import { PassThrough } from "node:stream";
import type { MemoryFiles } from "@annae/dsl";
import type { Diagnostic, ProtocolConnection } from "vscode-languageserver/node";
import {
  createConnection,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { filesInMemory } from "../memory-files.ts";
import { serve } from "../server.ts";
import { friday, installation } from "./opened.ts";

/** An editor at the other end of a server in the same process. */
export interface Client {
  readonly connection: ProtocolConnection;
  readonly capabilities: object;
  readonly open: (uri: string, text: string) => Promise<void>;
  /** The whole text anew. */
  readonly type: (uri: string, version: number, text: string) => Promise<void>;
  /** What the editor has been told last, once everything sent before has been answered. */
  readonly told: (uri: string) => Promise<readonly Diagnostic[]>;
  readonly close: () => void;
}

/** Starts a server over the files, and an editor that has said hello. */
export async function startClient(files: MemoryFiles, locale = "en"): Promise<Client> {
  const [toServer, toClient] = [new PassThrough(), new PassThrough()];
  const waiting: (() => void)[] = [];
  serve(createConnection(new StreamMessageReader(toServer), new StreamMessageWriter(toClient)), {
    installation,
    open: () => filesInMemory(files),
    locale: "ko",
    now: () => friday,
    later: (work) => void waiting.push(work),
  });
  const connection = createProtocolConnection(
    new StreamMessageReader(toClient),
    new StreamMessageWriter(toServer),
  );
  const latest = new Map<string, readonly Diagnostic[]>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    latest.set(uri, diagnostics);
  });
  connection.listen();
  const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities: {},
    locale,
  });
  const settled = () => connection.sendRequest("annae/runTests", { uri: "file:///none.rules" });
  return {
    connection,
    capabilities,
    open: (uri, text) =>
      connection.sendNotification(DidOpenTextDocumentNotification.type, {
        textDocument: { uri, languageId: "annae", version: 1, text },
      }),
    type: (uri, version, text) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      }),
    told: async (uri) => {
      await settled();
      while (waiting.length > 0) for (const work of waiting.splice(0)) work();
      await settled();
      return latest.get(uri) ?? [];
    },
    close: () => connection.dispose(),
  };
}
