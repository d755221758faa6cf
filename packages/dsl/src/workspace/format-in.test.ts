import { expect, test } from "vitest";
import { memoryHost } from "../memory-host.ts";
import { testInstallation } from "../testing/test-installation.ts";
import { formatIn } from "./format-in.ts";
import { openWorkspace, withFile } from "./workspace.ts";

const files = { "a.rules": "when chatbot then  close", "wrong.rules": "when )" };
const workspace = openWorkspace(memoryHost({ files }), testInstallation);

test("a file of the workspace is laid out as it stands there", () => {
  const laidOut = "when chatbot then close\n";
  expect(formatIn(workspace, "a.rules")).toEqual({ before: files["a.rules"], text: laidOut });
  const edited = withFile(workspace, "a.rules", laidOut);
  expect(formatIn(edited, "a.rules")).toEqual({ before: laidOut, text: laidOut });
});

test("what can't be read is not laid out", () => {
  expect(formatIn(workspace, "b.rules")).toEqual({ fault: "missing" });
  expect(formatIn(workspace, "wrong.rules")).toHaveProperty("diagnostics");
});
