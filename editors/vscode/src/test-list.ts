import type { ToldTest } from "@annae/language-server/protocol";
import { runTestsRequest } from "@annae/language-server/requests";
import * as vscode from "vscode";
import type { LanguageClient } from "vscode-languageclient/node";

/** The list of tests at the side, which can be run. */
export interface TestList extends vscode.Disposable {
  readonly run: (uri: string, title: string) => Promise<void>;
}

/** Lists the tests of the policies that are open; each run plays them on what is typed. */
export function showTests(client: LanguageClient): TestList {
  const controller = vscode.tests.createTestController("annae", "Annae");
  const look = async (document: vscode.TextDocument) => {
    if (document.languageId !== "annae") return;
    list(controller, await ask(client, document.uri.toString()));
  };
  const runItems = async (items: readonly vscode.TestItem[], request: vscode.TestRunRequest) => {
    const run = controller.createTestRun(request);
    const byFile = Map.groupBy(items, ({ uri }) => uri?.toString() ?? "");
    for (const [uri, here] of byFile) report(run, here, await ask(client, uri));
    run.end();
  };
  const profile = controller.createRunProfile(
    "Run",
    vscode.TestRunProfileKind.Run,
    (request) => runItems(request.include ?? itemsOf(controller), request),
    true,
  );
  const subscriptions = [
    controller,
    profile,
    vscode.workspace.onDidOpenTextDocument(look),
    vscode.workspace.onDidSaveTextDocument(look),
  ];
  vscode.workspace.textDocuments.forEach(look);
  return {
    run: async (uri, title) => {
      list(controller, await ask(client, uri));
      const items = itemsOf(controller).filter(({ label }) => label === title);
      await runItems(items, new vscode.TestRunRequest(items));
    },
    dispose: () => vscode.Disposable.from(...subscriptions).dispose(),
  };
}

function ask(client: LanguageClient, uri: string): Promise<readonly ToldTest[]> {
  return client.sendRequest(runTestsRequest, { uri });
}

function list(controller: vscode.TestController, tests: readonly ToldTest[]): void {
  for (const { uri, title, range } of tests) {
    const item = controller.createTestItem(`${uri}#${title}`, title, vscode.Uri.parse(uri));
    item.range = rangeFrom(range);
    controller.items.add(item);
  }
}

function itemsOf(controller: vscode.TestController): readonly vscode.TestItem[] {
  return [...controller.items].map(([, item]) => item);
}

function report(
  run: vscode.TestRun,
  items: readonly vscode.TestItem[],
  told: readonly ToldTest[],
): void {
  for (const item of items) {
    const test = told.find(({ uri, title }) => `${uri}#${title}` === item.id);
    if (test === undefined) run.skipped(item);
    else if (test.passed) run.passed(item);
    else {
      const messages = test.failures.map(({ text, range }) => {
        const message = new vscode.TestMessage(text);
        message.location = new vscode.Location(vscode.Uri.parse(test.uri), rangeFrom(range));
        return message;
      });
      run.failed(item, messages);
    }
  }
}

function rangeFrom({ start, end }: ToldTest["range"]): vscode.Range {
  return new vscode.Range(start.line, start.character, end.line, end.character);
}
