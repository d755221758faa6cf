import type { CompilerHost } from "@annae/dsl";
import { memoryHost } from "@annae/dsl";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { DidChangeTextDocumentNotification } from "vscode-languageserver/node";
import { renameAt } from "./features/rename.ts";
import { symbolsNamed } from "./features/workspace-symbols.ts";
import { filesInMemory } from "./memory-files.ts";
import { createPublisher } from "./publisher.ts";
import { openSession } from "./session.ts";
import { type Client, startClient } from "./testing/client.ts";
import { friday, installation } from "./testing/opened.ts";

const uri = "file:///shop.rules";
const shop = 'policy shop\nmessage hello "인사 😀" { text "안녕" }\nwhen chatbot then send hello\n';
const means = { installation, locale: "en", now: () => friday } as const;

describe("at the other end of the wire", () => {
  let client: Client;
  beforeEach(async () => {
    client = await startClient({ files: { "shop.rules": shop }, policies: { shop: "shop.rules" } });
    await client.open(uri, shop);
  });
  afterEach(() => client.close());
  const codes = async () => (await client.told(uri)).map(({ code }) => code);

  test.each([
    ["textDocument/didChange", {}],
    ["textDocument/didChange", { textDocument: { uri }, contentChanges: "all" }],
    [
      "textDocument/didChange",
      { textDocument: { uri, version: 2 }, contentChanges: [{ range: 1 }] },
    ],
    ["textDocument/didOpen", null],
    ["textDocument/didOpen", { textDocument: { uri: "%E0%A4%A", languageId: 1, version: "x" } }],
    ["textDocument/didClose", { textDocument: { uri: "file:///%%%" } }],
    ["workspace/didChangeWatchedFiles", [1, 2]],
    ["no/such/thing", { a: 1 }],
  ])("a %s of %j leaves what was known", async (method, parameters) => {
    await client.connection.sendNotification(method, parameters);
    await client.type(uri, 3, shop.replace("send hello", "send helo"));
    expect(await codes()).toEqual(["unknown-message"]);
    await client.type(uri, 4, shop);
    expect(await codes()).toEqual([]);
  });

  test("ten thousand edits at once come to the last text, CRLF and emoji counted as the protocol does", async () => {
    const crlf = shop.replaceAll("\n", "\r\n");
    await client.type(uri, 2, crlf);
    const at = { line: 1, character: 'message hello "인사 😀'.length };
    for (let edit = 0; edit < 10_000; edit += 1) {
      const end = { ...at, character: at.character + (edit % 2) };
      await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version: edit + 3 },
        contentChanges: [{ range: { start: at, end }, text: edit % 2 === 0 ? "말" : "" }],
      });
    }
    expect(await codes()).toEqual([]);
    const start = { line: 1, character: 'message hello "인사 😀'.length };
    await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: 20_000 },
      contentChanges: [{ range: { start, end: start }, text: '" like gone' }],
    });
    const [first] = await client.told(uri);
    expect(first?.range.start.line).toBe(1);
  });
});

/** What an editor is told of each file, by code, once everything is proved. */
function toldOf(session: ReturnType<typeof openSession>) {
  const told = new Map<string, readonly unknown[]>();
  const tell = createPublisher(session, {
    publish: (address, found) =>
      told.set(
        address,
        found.map(({ code }) => code),
      ),
    versionOf: () => undefined,
  });
  return () => {
    tell("atOnce");
    tell("proved");
    return Object.fromEntries([...told].filter(([, found]) => found.length > 0));
  };
}

test("a file that vanishes is missed, and no more once it is there again", () => {
  const disk = new Map([
    ["shop.rules", `policy shop\n${"import"} "texts.rules"\nwhen chatbot then send bye\n`],
    ["texts.rules", 'message bye { text "안녕히" }\n'],
  ]);
  const files = filesInMemory({ files: {}, policies: { shop: "shop.rules" } });
  const host: CompilerHost = {
    ...memoryHost({ files: {} }),
    read: (path) => {
      const text = disk.get(path);
      return text === undefined ? { fault: "missing" } : { text };
    },
  };
  const session = openSession({ ...files, host }, means);
  const told = toldOf(session);
  session.write("file:///shop.rules", disk.get("shop.rules") ?? "");
  expect(told()).toEqual({});
  const texts = disk.get("texts.rules") ?? "";
  disk.clear();
  session.refresh();
  expect(told()["file:///shop.rules"]).toContain("unreadable-file");
  disk.set("texts.rules", texts);
  session.refresh();
  expect(told()).toEqual({});
});

test("of two folders with policies of one name each is its own", () => {
  const files = { "a/shop.rules": shop, "b/shop.rules": shop };
  const policies = { "a/shop": "a/shop.rules", "b/shop": "b/shop.rules" };
  const session = openSession(filesInMemory({ files, policies }), means);
  session.write("file:///a/shop.rules", shop);
  const view = session.view("file:///a/shop.rules");
  const answer = view && renameAt(session, view, shop.indexOf("hello"), "welcome");
  expect(answer && "changes" in answer && Object.keys(answer.changes ?? {})).toEqual([
    "file:///a/shop.rules",
  ]);
});

test("a name goes through imports and policies that extend, and no further than the workspace", () => {
  const files = {
    "base.rules": `policy base\n${"import"} "texts.rules"\nwhen chatbot then send bye\n`,
    "texts.rules": 'message bye { text "안녕히" }\n',
    "shop.rules": 'policy shop extends base\noverride message bye { text "또 오세요" }\n',
    "other.rules": 'policy other\nmessage bye { text "잘 가세요" }\nwhen chatbot then send bye\n',
  };
  const policies = { base: "base.rules", shop: "shop.rules", other: "other.rules" };
  const session = openSession(filesInMemory({ files, policies }), means);
  const second = openSession(filesInMemory({ files, policies }), means);
  const view = session.view("file:///texts.rules");
  const answer = view && renameAt(session, view, "message b".length, "farewell");
  expect(answer && "changes" in answer && Object.keys(answer.changes ?? {}).toSorted()).toEqual([
    "file:///base.rules",
    "file:///shop.rules",
    "file:///texts.rules",
  ]);
  const elsewhere = second.view("file:///other.rules");
  const taken =
    elsewhere && renameAt(second, elsewhere, files["other.rules"].indexOf("bye"), "then");
  expect(taken).toMatchObject({ why: { en: "`then` can't be a name" } });
});

test("among five thousand files a policy is told of at once, and all are searched", () => {
  const names = Array.from({ length: 500 }, (_, at) => `shop${at}`);
  const files = Object.fromEntries(
    names.flatMap((name) => [
      [
        `${name}.rules`,
        `policy ${name}\n${"import"} "${name}-0.rules"\nwhen chatbot then send hi0\n`,
      ],
      ...Array.from({ length: 9 }, (_, at) => [
        `${name}-${at}.rules`,
        `message hi${at} "${name}" { text "안녕" }\n`,
      ]),
    ]),
  );
  const policies = Object.fromEntries(names.map((name) => [name, `${name}.rules`]));
  expect(Object.keys(files)).toHaveLength(5_000);
  const session = openSession(filesInMemory({ files, policies }), means);
  const told = toldOf(session);
  session.write("file:///shop7.rules", "policy shop7\nwhen chatbot then send hi0\n");
  expect(told()).toEqual({ "file:///shop7.rules": ["unknown-message"] });
  expect(symbolsNamed(session, "shop499").length).toBeGreaterThan(0);
});
