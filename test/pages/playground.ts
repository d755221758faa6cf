import { readdirSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { deflateRawSync } from "node:zlib";
import { builtPages } from "../../tools/built-pages.ts";
import { type Asset, type OpenPage, openFiles, type WindowOptions } from "../support/browser.ts";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
};

/** What a link ends with that holds the policy of that name. */
export function linkOf(name: string, text: string): string {
  const main = `${name}.rules`;
  const whole = JSON.stringify({ version: 1, name, main, texts: { [main]: text } });
  return `#policy=${deflateRawSync(whole).toString("base64url")}`;
}

/** Opens half as dear as the standard policy, where that is not what is looked at. */
export const smallPolicy = linkOf(
  "small",
  'policy small\nmessage hello "인사" { text "안녕하세요" }\non request first { otherwise send hello; assign }\n',
);

/** The studio without a server, as any server of files would serve it. */
export async function openPlayground(options: WindowOptions = {}, hash = ""): Promise<OpenPage> {
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
