import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { fileURLToPath, pathToFileURL } from "node:url";
import { temporaryFolder } from "@annae/disk/testing";
import { expect, test } from "vitest";
import {
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";

const program = fileURLToPath(new URL("../../bin/annae.js", import.meta.url));

test("the program serves the files of a folder on standard input and output, until it is told to end", async () => {
  const folder = temporaryFolder({
    "shop/shop.rules": 'policy shop\nimport "texts.rules"\nwhen chatbot then send hello\n',
    "shop/texts.rules": 'message hello { text "안녕" }\n',
  });
  const uriOf = (path: string) => pathToFileURL(join(folder, path)).href;
  const server = spawn(process.execPath, [program, "language-server", "--stdio"], { cwd: folder });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  const told = new Promise<readonly unknown[]>((resolve) => {
    connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) =>
      resolve(diagnostics.map(({ code }) => code)),
    );
  });
  connection.listen();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: uriOf(""), name: "test" }],
    capabilities: {},
  });
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: {
      uri: uriOf("shop/texts.rules"),
      languageId: "annae",
      version: 1,
      text: 'message helo { text "안녕" }\n',
    },
  });
  expect(await told).toEqual(["unknown-message"]);
  const ended = once(server, "exit");
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  expect((await ended)[0]).toBe(0);
});

const initialize = JSON.stringify({
  ...{ jsonrpc: "2.0", id: 1, method: "initialize" },
  params: { processId: null, rootUri: null, capabilities: {} },
});
const framed = (text: string) => `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;

test.each([
  ["bytes", Buffer.from([0xff, 0xfe, 0, 1, 13, 10, 13, 10, 7])],
  ["a header that says no length", "X-Length: 2\r\n\r\n{}"],
  ["a length that is none", "Content-Length: many\r\n\r\n{}"],
])("behind %s the server ends, and says that this is not the protocol", async (_, bytes) => {
  const server = spawn(process.execPath, [program, "language-server"], {
    env: { ...process.env, LC_ALL: "en_US.UTF-8" },
  });
  const [told, ended] = [text(server.stderr), once(server, "exit")];
  server.stdin.write(bytes);
  expect((await ended)[0]).toBe(2);
  expect(await told).toContain("error: standard input is not the Language Server Protocol");
});

test("a message that is no JSON is passed over", async () => {
  const server = spawn(process.execPath, [program, "language-server"]);
  const answered = once(server.stdout, "data");
  server.stdin.write(framed("{bad") + framed("[1]") + framed(initialize));
  await answered;
  const ended = once(server, "exit");
  server.stdin.end();
  expect((await ended)[0]).toBe(0);
});
