import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { installedPackages } from "../tools/packages/install-packages.ts";
import { type Contender, measure } from "./measure.ts";
import { ratioText, tableText, timeText } from "./table.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const bench = fileURLToPath(new URL(".", import.meta.url));

/** How long whole processes take: `annae check` of the standard policy, and what it cannot do without. */
export async function startSpeed(): Promise<string> {
  if (!existsSync(`${root}packages/cli/dist/annae.js`)) return "annae is not built: no start times";
  const annae = `${root}packages/cli/bin/annae.js`;
  const installed = `${installedPackages()}/node_modules/annae/bin/annae.js`;
  const measured = await measure(
    [
      node("node, importing chevrotain", bench, [
        "--input-type=module",
        "-e",
        'import "chevrotain"',
      ]),
      node("annae check policies/happytalk, unchanged since", root, [
        annae,
        "check",
        "policies/happytalk",
      ]),
      node("annae check policies/happytalk, anew", root, [
        annae,
        "check",
        "policies/happytalk",
        "--no-cache",
      ]),
      node("the same, anew, installed as a stranger does", root, [
        installed,
        "check",
        "policies/happytalk",
        "--no-cache",
      ]),
      node("annae prove policies/happytalk", root, [annae, "prove", "policies/happytalk"]),
      node("annae --help", root, [annae, "--help"]),
      node("node -e 0", root, ["-e", "0"]),
    ],
    11,
  );
  const targets = ["1", "<= 1.6 x", "", "no slower", "", "", ""];
  const rows = measured.map(({ name, nanoseconds, ratio }, at) => ({
    what: name,
    time: timeText(nanoseconds),
    ratio: ratioText(ratio),
    target: targets[at] ?? "",
  }));
  return tableText("start of a whole process", rows);
}

function node(name: string, folder: string, parameters: readonly string[]): Contender {
  const run = () => {
    const { status, stderr } = spawnSync(process.execPath, parameters, { cwd: folder });
    if (status !== 0) throw new Error(`${name} ended with ${status}: ${stderr}`);
  };
  return { name, units: 1, run };
}
