import { expect, test } from "vitest";
import { memoryHost } from "../memory-host.ts";
import { testInstallation } from "../testing/test-installation.ts";
import { syntaxOf } from "./questions.ts";
import { analyzeIn, compileIn, openWorkspace, withFile, withoutFile } from "./workspace.ts";

const files = {
  "main.rules": 'import "texts.rules"\nwhen chatbot then send hello; queue\n',
  "texts.rules": 'message hello { text "안녕" }\n',
};
const workspace = openWorkspace(memoryHost({ files }), testInstallation);
const codes = (of: typeof workspace) =>
  analyzeIn(of, "main.rules").diagnostics.map(({ code }) => code);

test("a text in the workspace stands in the place of the host's, until it is taken away", () => {
  const edited = withFile(workspace, "texts.rules", 'message helo { text "안녕" }\n');
  expect(codes(workspace)).toEqual([]);
  expect(codes(edited)).toEqual(["unknown-message", "unused-message"].slice(0, 1));
  expect(codes(withoutFile(edited, "texts.rules"))).toEqual([]);
});

test("only the text that changed is read again", () => {
  const before = analyzeIn(workspace, "main.rules");
  const after = analyzeIn(
    withFile(workspace, "main.rules", `${files["main.rules"]}when chatbot then close\n`),
    "main.rules",
  );
  expect(syntaxOf(after, "texts.rules")).toBe(syntaxOf(before, "texts.rules"));
  expect(syntaxOf(after, "main.rules")).not.toBe(syntaxOf(before, "main.rules"));
});

test("a policy with errors has a model all the same", () => {
  const wrong = withFile(workspace, "main.rules", `${files["main.rules"]}when nope then )\nwhen `);
  const { model, sound } = analyzeIn(wrong, "main.rules");
  expect(sound).toBe(false);
  expect([...(model?.messages.keys() ?? [])]).toEqual(["hello"]);
});

test("what is compiled is what the workspace has, errors and all", () => {
  const wrong = withFile(workspace, "texts.rules", 'message helo { text "안녕" }\n');
  expect(compileIn(workspace, "main.rules").ir?.events.request?.blocks).toHaveLength(1);
  expect(compileIn(wrong, "main.rules").ir).toBeNull();
});
