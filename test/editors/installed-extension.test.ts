import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { buildExtension } from "../../tools/build-vscode.ts";
import { root } from "../../tools/repository.mjs";

const framed = (message: object) => {
  const text = JSON.stringify({ jsonrpc: "2.0", ...message });
  return `Content-Length: ${Buffer.byteLength(text)}\r\n\r\n${text}`;
};

/** What the server writes until it has told its diagnostics. */
async function toldBy(output: NodeJS.ReadableStream): Promise<string> {
  let told = "";
  for await (const piece of output) {
    told += String(piece);
    if (/publishDiagnostics[\s\S]*"diagnostics":\[[\s\S]*\]/.test(told)) break;
  }
  return told;
}

test("an extension that lies outside the repository knows the standard policy", async () => {
  await buildExtension();
  const folder = mkdtempSync(join(tmpdir(), "annae-extension-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(root, "editors/vscode/dist"), join(folder, "dist"), { recursive: true });
  const server = spawn(process.execPath, [join(folder, "dist/server.mjs")], { cwd: folder });
  onTestFinished(() => void server.kill());
  const uri = (path: string) => pathToFileURL(join(folder, path)).href;
  const workspaceFolders = [{ uri: uri(""), name: "test" }];
  const text = "policy shop extends happytalk\nwhen aftrHours then close\n";
  const textDocument = { uri: uri("shop.rules"), languageId: "annae", version: 1, text };
  const started = { processId: null, rootUri: null, workspaceFolders, capabilities: {} };
  server.stdin.write(framed({ id: 1, method: "initialize", params: started }));
  server.stdin.write(framed({ method: "initialized", params: {} }));
  server.stdin.write(framed({ method: "textDocument/didOpen", params: { textDocument } }));
  const told = await toldBy(server.stdout);
  expect(told).toContain("unknown-fact");
  expect(told).not.toContain("unknown-policy");
});
