import { afterEach, beforeEach, describe, expect, test } from "vitest";
import {
  CompletionRequest,
  DidCloseTextDocumentNotification,
  RenameRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver/node";
import { playRequest, previewRequest, runTestsRequest } from "./requests.ts";
import { type Client, startClient } from "./testing/client.ts";

const base =
  'policy base\nmessage hello "인사" { text "안녕" }\non request first { late: when afterHours then send hello; queue\n otherwise assign }\n';
const files = {
  files: {
    "base.rules": base,
    "shop.rules": "policy shop extends base\n",
    "tests/late.rules": 'test "밤" on kakao { at 2026-11-20 22:00 request => hello, queue }\n',
  },
  policies: { base: "base.rules", shop: "shop.rules" },
};
const uri = "file:///base.rules";
let client: Client;
beforeEach(async () => {
  client = await startClient(files);
});
afterEach(() => client.close());

const titles = async (of: string) =>
  (await client.told(of)).map(({ message }) => String(message).split("\n")[0]);

describe("diagnostics", () => {
  test("follow what is typed", async () => {
    await client.open(uri, base);
    expect(await titles(uri)).toEqual([]);
    await client.type(uri, 2, base.replace("send hello", "send helo"));
    expect((await client.told(uri)).map(({ code }) => code)).toEqual(["unknown-message"]);
    await client.type(uri, 3, base);
    expect(await titles(uri)).toEqual([]);
  });

  test("an edit that comes late is left out", async () => {
    await client.open(uri, base);
    await client.type(uri, 5, base);
    await client.type(uri, 4, "when nonsense");
    expect(await titles(uri)).toEqual([]);
  });

  test("speak the editor's language", async () => {
    const korean = await startClient(files, "ko-KR");
    await korean.open(uri, base.replace("send hello", "send helo"));
    const [first] = await korean.told(uri);
    expect(first?.message).toMatch(/[가-힣]/);
    korean.close();
  });

  test("those of a closed file are those of the file as it lies there", async () => {
    await client.open(uri, `${base}when nope then close\n`);
    expect(await titles(uri)).not.toEqual([]);
    await client.connection.sendNotification(DidCloseTextDocumentNotification.type, {
      textDocument: { uri },
    });
    expect(await titles(uri)).toEqual([]);
  });

  test("a document that is no part of any policy is a policy of its own", async () => {
    await client.open("file:///draft.rules", "when nope then close\n");
    expect(await titles("file:///draft.rules")).not.toEqual([]);
  });
});

describe("questions", () => {
  const textDocument = { uri };

  test("completion, rename and colours answer over the wire", async () => {
    await client.open(uri, `${base}when cha`);
    const found = await client.connection.sendRequest(CompletionRequest.type, {
      textDocument,
      position: { line: 4, character: 8 },
    });
    const items = Array.isArray(found) ? found : (found?.items ?? []);
    expect(items.map(({ label }) => label)).toContain("chatbot");
    const coloured = await client.connection.sendRequest(SemanticTokensRequest.type, {
      textDocument,
    });
    expect(coloured?.data.length).toBeGreaterThan(20);
  });

  test("colours after an edit are told as what has changed, and for a part of the text alone", async () => {
    await client.open(uri, base);
    const full = () => client.connection.sendRequest(SemanticTokensRequest.type, { textDocument });
    const before = await full();
    await client.type(uri, 2, `// 처음\n${base}`);
    const delta = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
      textDocument,
      previousResultId: before?.resultId ?? "",
    });
    const data = [...(before?.data ?? [])];
    const edits = delta !== null && "edits" in delta ? delta.edits : [];
    for (const { start, deleteCount, data: added = [] } of edits.toReversed()) {
      data.splice(start, deleteCount, ...added);
    }
    const after = (await full())?.data ?? [];
    expect(data).toEqual(after);
    const range = { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } };
    const part = await client.connection.sendRequest(SemanticTokensRangeRequest.type, {
      textDocument,
      range,
    });
    expect(part?.data).toEqual(after.slice(0, 5));
  });

  test("a rename that can't be is an error with the reason, and the server goes on", async () => {
    await client.open(uri, base);
    const asked = { textDocument, position: { line: 1, character: 9 }, newName: "when" };
    await expect(client.connection.sendRequest(RenameRequest.type, asked)).rejects.toThrow(
      "`when` can't be a name",
    );
    expect(await titles(uri)).toEqual([]);
  });

  test("questions that make no sense are answered with nothing or an error", async () => {
    await client.open(uri, base);
    const position = { line: 9_999, character: 9_999 };
    expect(
      await client.connection.sendRequest("textDocument/hover", { textDocument, position }),
    ).toBeNull();
    for (const params of [{}, null, { textDocument: {} }, { textDocument, position: "here" }]) {
      await client.connection.sendRequest("textDocument/hover", params).catch(() => undefined);
    }
    await expect(client.connection.sendRequest("annae/noSuchThing", {})).rejects.toThrow();
    expect(await titles(uri)).toEqual([]);
  });
});

describe("tests and conversations", () => {
  test("tests are played on what is typed", async () => {
    await client.open(uri, base);
    const passing = await client.connection.sendRequest(runTestsRequest, { uri });
    expect(passing.map(({ title, passed }) => [title, passed])).toEqual([["밤", true]]);
    await client.type(uri, 2, base.replace("; queue", ""));
    const [failing] = await client.connection.sendRequest(runTestsRequest, { uri });
    expect(failing).toMatchObject({ passed: false, uri: "file:///tests/late.rules" });
    expect(failing?.text).toContain("- queue");
  });

  test("a scenario is played, or its faults are told", async () => {
    await client.open(uri, base);
    const scenario = { events: [{ at: "2026-11-20T22:00:00", type: "request" }] };
    const played = await client.connection.sendRequest(playRequest, { uri, title: "밤" });
    expect(played).toMatchObject({ transcript: { steps: [{ rules: ["late"] }] } });
    expect(
      await client.connection.sendRequest(playRequest, { uri, scenario: { ...scenario, x: 1 } }),
    ).toHaveProperty("faults");
    await client.type(uri, 2, "when");
    expect(await client.connection.sendRequest(playRequest, { uri, scenario })).toEqual({
      faults: ["the policy has errors and can't be played yet"],
    });
  });

  test("a message is shown as each channel shows it", async () => {
    await client.open(uri, base);
    const shown = await client.connection.sendRequest(previewRequest, { uri, name: "hello" });
    expect(shown.map(({ text }) => text)).toEqual(["안녕", "안녕", "안녕"]);
  });
});
