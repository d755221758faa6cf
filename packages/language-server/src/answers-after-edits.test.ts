import { casesTried } from "@annae/ir/testing";
import fc from "fast-check";
import { expect, test } from "vitest";
import { DidChangeTextDocumentNotification, type Position } from "vscode-languageserver/node";
import { TextDocument } from "vscode-languageserver-textdocument";
import { startClient } from "./testing/client.ts";

const shop = `policy shop
${"import"} "texts.rules"
setting vip: yes/no = no "단골"
/// 인사
message hello "인사 😀" { text "안녕 [nextOpening]" on web { text "어서 오세요" } image "a.png" }
on request first {
  late: when afterHours and vip then send hello; queue
  otherwise assign
}
// 끝
again: when chatbot then send bye once
test "밤" on kakao { at 2026-11-20 22:00 request => hello, queue, rule late }
`;
const files = {
  files: { "shop.rules": shop, "texts.rules": 'message bye "작별" { text "안녕히" }\n' },
  policies: { shop: "shop.rules" },
};
const uri = "file:///shop.rules";

/** Half of them do no harm, so that what stands behind them is right and has moved. */
const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  piece: fc.constantFrom(
    ...[" ", "\n", "\r\n", "// x\n", "안", "😀"],
    ...['"', "}", "helo ", "when "],
  ),
});

const ofDocument = [
  ...["documentSymbol", "codeLens", "documentLink", "foldingRange", "semanticTokens/full"],
].map((name) => `textDocument/${name}`);
const ofPlace = [
  ...["hover", "completion", "definition", "documentHighlight", "signatureHelp", "prepareRename"],
  ...["linkedEditingRange", "prepareCallHierarchy"],
].map((name) => `textDocument/${name}`);

/** What the server answers to everything that can be asked of the document and of the place. */
async function answers(
  client: Awaited<ReturnType<typeof startClient>>,
  position: Position,
  end: Position,
) {
  const textDocument = { uri };
  const range = { start: { line: 0, character: 0 }, end };
  const asked: readonly (readonly [string, object])[] = [
    ...ofDocument.map((method) => [method, { textDocument }] as const),
    ...ofPlace.map((method) => [method, { textDocument, position }] as const),
    ["textDocument/references", { textDocument, position, context: { includeDeclaration: true } }],
    ["textDocument/rename", { textDocument, position, newName: "other" }],
    ["textDocument/selectionRange", { textDocument, positions: [position] }],
    ["textDocument/inlayHint", { textDocument, range }],
    ["textDocument/semanticTokens/range", { textDocument, range: { start: position, end } }],
    ["textDocument/codeAction", { textDocument, range, context: { diagnostics: [] } }],
    ["textDocument/formatting", { textDocument, options: { tabSize: 2, insertSpaces: true } }],
    ["textDocument/rangeFormatting", { textDocument, range: { start: position, end: position } }],
  ];
  const told = asked.map(async ([method, parameters]) => {
    const answer = await client.connection
      .sendRequest<unknown>(method, parameters)
      .catch((reason: unknown) => String(reason));
    // Numbers of answers are of one server.
    return [
      method,
      typeof answer === "object" && answer !== null && "data" in answer ? answer.data : answer,
    ];
  });
  return Promise.all(told);
}

test("after any edits, typed piece by piece, each question is answered as if the text had just been opened", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(edit, { minLength: 1, maxLength: 5 }),
      fc.nat(),
      async (edits, place) => {
        const client = await startClient(files);
        await client.open(uri, shop);
        const document = TextDocument.create(uri, "annae", 1, shop);
        for (const [index, { at, piece }] of edits.entries()) {
          const version = index + 2;
          const position = document.positionAt(Math.floor(at * document.getText().length));
          const contentChanges = [{ range: { start: position, end: position }, text: piece }];
          TextDocument.update(document, contentChanges, version);
          await client.connection.sendNotification(DidChangeTextDocumentNotification.type, {
            textDocument: { uri, version },
            contentChanges,
          });
          await client.connection.sendRequest("textDocument/documentSymbol", {
            textDocument: { uri },
          });
        }
        const fresh = await startClient(files);
        await fresh.open(uri, document.getText());
        const position = document.positionAt(place % document.getText().length);
        const end = document.positionAt(document.getText().length);
        expect(await answers(client, position, end)).toEqual(await answers(fresh, position, end));
        client.close();
        fresh.close();
      },
    ),
    { numRuns: casesTried(20) },
  );
});
