import type { Locale } from "@annae/vocabulary";
import {
  type Connection,
  type Diagnostic,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from "vscode-languageserver";
import { TextDocument } from "vscode-languageserver-textdocument";
import type { Later } from "./feature.ts";
import { features } from "./features/index.ts";
import type { PolicyFiles } from "./policy-files.ts";
import { createPublisher } from "./publisher.ts";
import { openSession, type Session, type SessionMeans } from "./session.ts";

/** What a server is made for. */
export interface ServerMeans extends Pick<SessionMeans, "installation" | "now"> {
  /** The files below the editor's folders; none: those around each document that is opened. Or what others have open, too. */
  readonly open: (folders: readonly string[], options: unknown) => PolicyFiles | Session;
  /** Where the editor does not say. */
  readonly locale: Locale;
  readonly later: Later;
}

/** Serves the editor at the other end of the connection until it goes. */
export function serve(connection: Connection, means: ServerMeans): void {
  connection.onInitialize((asked) => {
    const folders = asked.workspaceFolders ?? [];
    const opened = means.open(
      folders.map(({ uri }) => uri),
      asked.initializationOptions,
    );
    const session =
      "view" in opened
        ? opened
        : openSession(opened, {
            ...{ installation: means.installation, now: means.now },
            locale: localeOf(asked, means.locale),
            settings: asked.initializationOptions?.settings,
          });
    for (const { connect } of features) connect(connection, session, means.later);
    followDocuments(connection, session, means.later);
    return {
      capabilities: Object.assign({ ...sync }, ...features.map((feature) => feature.capabilities)),
      serverInfo: { name: "annae" },
    };
  });
  connection.listen();
}

const sync: ServerCapabilities = {
  textDocumentSync: {
    openClose: true,
    change: TextDocumentSyncKind.Incremental,
    save: false,
  },
};

/** Without an edit for so long, proofs do not keep the next one waiting. */
const restOfTypist = 150;

/** The language of the editor, unless its settings for Annae name one. */
function localeOf({ locale, initializationOptions }: InitializeParams, fallback: Locale): Locale {
  const chosen: unknown = initializationOptions?.locale ?? locale;
  if (typeof chosen !== "string") return fallback;
  return /^ko\b/i.test(chosen) ? "ko" : "en";
}

/** Keeps the session's texts as the editor has them. An edit of an older version than the last is left out. */
function followDocuments(connection: Connection, session: Session, later: Later): void {
  const documents = new Map<string, TextDocument>();
  const versionOf = (uri: string) => documents.get(uri)?.version;
  const publish = (uri: string, diagnostics: readonly Diagnostic[]) => {
    const version = versionOf(uri);
    const told = { uri, diagnostics: [...diagnostics] };
    void connection.sendDiagnostics(version === undefined ? told : { ...told, version });
  };
  const tell = createPublisher(session, { publish, versionOf });
  let edits = 0;
  let isPlanned = false;
  const plan = () => {
    edits += 1;
    if (isPlanned) return;
    isPlanned = true;
    later(() => {
      isPlanned = false;
      tell("atOnce");
      const before = edits;
      later(() => {
        if (edits === before) tell("proved");
      }, restOfTypist);
    }, 0);
  };
  connection.onDidOpenTextDocument(({ textDocument: { uri, languageId, version, text } }) => {
    documents.set(uri, TextDocument.create(uri, languageId, version, text));
    session.write(uri, text);
    plan();
  });
  connection.onDidChangeTextDocument(({ textDocument: { uri, version }, contentChanges }) => {
    const document = documents.get(uri);
    if (document === undefined || version <= document.version) return;
    TextDocument.update(document, contentChanges, version);
    session.write(uri, document.getText());
    plan();
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    documents.delete(uri);
    session.close(uri);
    plan();
  });
  connection.onDidChangeWatchedFiles(() => {
    session.refresh();
    plan();
  });
}
