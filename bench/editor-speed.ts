import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { installedChannels } from "@annae/installation/channels";
import { filesInMemory, openSession } from "@annae/language-server";
import { install } from "@annae/vocabulary";
import {
  CompletionRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { manyRules } from "./compiling/many-rules.ts";
import { type Contender, measure } from "./measure.ts";
import { ratioText, tableText, timeText } from "./table.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const program = join(root, "packages/cli/bin/annae.js");
const standardPolicy = join(root, "policies/happytalk/happytalk.rules");

/** A text in an editor that types into it, and a place in it. */
interface Typed {
  readonly name: string;
  readonly uri: string;
  readonly text: string;
  /** What stands in front of the place. */
  readonly behind: string;
}

/** How soon an author is answered, over the wire as editors ask; what is proved follows off the typing path, and stands by itself. */
export async function editorSpeed(): Promise<string> {
  if (!existsSync(join(root, "packages/cli/dist/annae.js"))) return "annae is not built: no editor";
  const standard: Typed = {
    name: "the standard policy",
    uri: new URL(`file://${standardPolicy}`).href,
    text: readFileSync(standardPolicy, "utf8"),
    behind: "when afterHours",
  };
  const large: Typed = {
    name: "10,000 rules",
    uri: "file:///large.rules",
    text: manyRules(10_000),
    behind: "rule5000: when score >= 5000",
  };
  const editor = await startServer(dirname(standardPolicy));
  const measured = await measure(
    [
      ...[standard, large].map((typed) => keystroke(editor, typed)),
      ...[standard, large].map((typed) => completion(editor, typed)),
      ...[standard, large].map(proved),
      { name: "server up", units: 1, run: async () => (await startServer(root)).stop(), rounds: 5 },
    ],
    21,
  );
  editor.stop();
  const targets = ["10 ms", "50 ms", "10 ms", "", "", "", "300 ms"];
  const rows = measured.map(({ name, nanoseconds, ratio }, at) => ({
    what: name,
    time: timeText(nanoseconds),
    ratio: ratioText(ratio),
    target: targets[at] ?? "",
  }));
  return tableText("an author at the keyboard", rows);
}

interface Editor {
  readonly connection: ProtocolConnection;
  /** Resolves when diagnostics of that version are told. */
  readonly told: (uri: string, version: number) => Promise<void>;
  readonly stop: () => void;
}

async function startServer(folder: string): Promise<Editor> {
  const server = spawn(process.execPath, [program, "language-server"], { cwd: folder });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const waiting = new Map<string, () => void>();
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version }) => {
    waiting.get(`${uri} ${version}`)?.();
  });
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    ...{ processId: process.pid, rootUri: null, capabilities: {} },
    workspaceFolders: [],
  });
  return {
    connection,
    told: (uri, version) => new Promise((done) => waiting.set(`${uri} ${version}`, done)),
    stop: () => {
      connection.dispose();
      server.kill();
    },
  };
}

/** A blank is typed, and taken away by the next stroke. */
function keystroke({ connection, told }: Editor, { name, uri, text, behind }: Typed): Contender {
  const position = placeBehind(text, behind);
  const after = { line: position.line, character: position.character + 1 };
  let version = 0;
  const type = (end: typeof position, written: string) => {
    version += 1;
    void connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: position, end }, text: written }],
    });
    return told(uri, version);
  };
  const open = () => {
    version = 1;
    void connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { uri, languageId: "annae", version, text },
    });
    return told(uri, version);
  };
  const run = async () => {
    if (version === 0) await open();
    await type(position, " ");
    await type(after, "");
  };
  return { name: `diagnostics after a keystroke, ${name}`, units: 2, run };
}

function completion({ connection }: Editor, { name, uri, text, behind }: Typed): Contender {
  const position = placeBehind(text, behind.replace(/(when).*/, "$1 "));
  const run = async () => {
    const textDocument = { uri };
    const found = await connection.sendRequest(CompletionRequest.type, { textDocument, position });
    if (found === null) throw new Error("nothing can stand there");
  };
  return { name: `completion, ${name}`, units: 1, run };
}

/** What is proved after the text is known, in this process. */
function proved({ name, text, behind }: Typed): Contender {
  const session = openSession(
    filesInMemory({ files: { "a.rules": text }, policies: { a: "a.rules" } }),
    { installation: install(installedChannels), locale: "ko", now: Date.now },
  );
  const uri = session.uriOf("a.rules");
  const place = { file: "a.rules", tests: [] };
  let blanks = 0;
  const run = () => {
    blanks = (blanks + 1) % 2;
    session.write(uri, text.replace(behind, behind + " ".repeat(blanks)));
    session.provedOf(place);
  };
  return { name: `a keystroke with all that is proved, ${name}`, units: 1, run, rounds: 5 };
}

function placeBehind(text: string, words: string) {
  const before = text.slice(0, text.indexOf(words) + words.length).split("\n");
  return { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
}
