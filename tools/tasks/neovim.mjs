// `npm run neovim`: the language server in a real editor; needs Neovim 0.7 or later.
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildCli } from "../build-cli.mjs";
import { root } from "../repository.mjs";
import { runProgram } from "../run-program.mjs";

if (!(await buildCli())) process.exit(1);
const folder = mkdtempSync(join(tmpdir(), "annae-neovim-"));
writeFileSync(
  join(folder, "shop.rules"),
  'policy shop\nmessage hello "인사" { text "안녕하세요" }\n\nwhen afterHours then send helo\n',
);
const env = {
  ...process.env,
  ANNAE_NODE: process.execPath,
  ANNAE_PROGRAM: join(root, "packages/cli/bin/annae.js"),
  ANNAE_FOLDER: folder,
};
const script = join(root, "editors/neovim/smoke.lua");
const code = await runProgram("nvim", ["--headless", "--clean", "-c", `luafile ${script}`], {
  env,
});
rmSync(folder, { recursive: true, force: true });
if (code === 127) console.error("This needs Neovim (the command `nvim`); see https://neovim.io");
process.exitCode = code;
