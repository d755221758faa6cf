import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** What the page without a server may do; the server says the same in its headers, and which server may be asked. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; worker-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** Beside the studio for the server: the same page for any folder of any server that only keeps files. */
export function copyPlayground(studio: string, playground: string): void {
  mkdirSync(playground, { recursive: true });
  cpSync(join(studio, "assets"), join(playground, "assets"), { recursive: true });
  const page = readFileSync(join(studio, "index.html"), "utf8")
    .replaceAll('"/studio/assets/', '"./assets/')
    .replace(
      "<head>",
      `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`,
    )
    .replace("<body ", '<body data-server="none" ');
  writeFileSync(join(playground, "index.html"), page);
}
