import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import type { BrowserContextOptions } from "playwright-core";
import { builtPages } from "../../tools/built-pages.ts";
import { type Asset, type OpenPage, openFiles } from "../support/browser.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** The studio without a server, as any server of files would serve it. */
export async function openPlayground(
  options: BrowserContextOptions = {},
  hash = "",
): Promise<OpenPage> {
  const folder = join(await builtPages(), "playground");
  const assets = readdirSync(join(folder, "assets")).map((name) => `/assets/${name}`);
  const files = new Map<string, Asset>(
    ["/index.html", ...assets].map((path) => [
      path,
      { type: types[extname(path)] ?? "", body: readFileSync(join(folder, path)) },
    ]),
  );
  files.set("/", {
    type: "text/html; charset=utf-8",
    body: readFileSync(join(folder, "index.html")),
  });
  return openFiles(
    files,
    { viewport: { width: 1440, height: 900 }, reducedMotion: "reduce", ...options },
    hash,
  );
}
