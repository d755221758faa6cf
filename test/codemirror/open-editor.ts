import { join } from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import { root } from "../../tools/repository.mjs";
import { type Asset, type OpenPage, openFiles } from "../support/browser.ts";
import type { Given } from "./page.ts";

const html = `<!doctype html><html lang="ko"><meta charset="utf-8"><title>안내</title>
<style>body { margin: 0; font-family: sans-serif } .cm-editor { height: 90vh; font-size: 15px }
.cm-content, .cm-tooltip { font-family: monospace } p { margin: 0 }</style>
<body><input id="elsewhere"><script type="module" src="/page.js"></script></body></html>`;

const bundled: { files?: Promise<ReadonlyMap<string, Asset>> } = {};

/** The page and the worker as one script each; made once for all tests of the process. */
async function bundle(): Promise<ReadonlyMap<string, Asset>> {
  const folder = join(root, "test/codemirror");
  const { outputFiles } = await build({
    entryPoints: [join(folder, "page.ts"), join(folder, "worker.ts")],
    ...{
      bundle: true,
      write: false,
      format: "esm",
      platform: "browser",
      outdir: "/",
      target: "es2024",
    },
  });
  const scripts = outputFiles.map(
    ({ path, contents }) => [path, { type: "text/javascript", body: contents }] as const,
  );
  return new Map<string, Asset>([["/", { type: "text/html", body: html }], ...scripts]);
}

/** A page with these policies, of which `shop.rules` is being edited; ready for the first key. */
export async function openEditor(given: Given): Promise<OpenPage> {
  bundled.files ??= bundle();
  const served = new Map(await bundled.files);
  served.set("/given.json", { type: "application/json", body: JSON.stringify(given) });
  const opened = await openFiles(served);
  await opened.page.waitForSelector(".cm-annae-keyword");
  return opened;
}

/** The server has told what is wrong with the text as it is now. */
export async function told(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const { client } = probe.desk;
    client.sync();
    return client.workspace.getFile("file:///shop.rules")?.version === probe.toldVersion;
  });
}
