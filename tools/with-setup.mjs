// Runs a task of package.json after setting up whatever is missing: `node tools/with-setup.mjs test`.
// Everything here runs on the Node that the user has; the task itself runs on the repository's own.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { repositoryNode, root } from "./repository.mjs";
import { runProgram } from "./run-program.mjs";
import { setUp } from "./set-up.mjs";

const oldest = 20;

async function main([task, ...parameters]) {
  if (Number(process.versions.node.split(".")[0]) < oldest) {
    console.error(
      `This needs Node.js ${oldest} or later; this is ${process.version}. See https://nodejs.org`,
    );
    return 2;
  }
  const script = join(root, "tools/tasks", `${task}.mjs`);
  if (task === undefined || !existsSync(script)) {
    console.error(`There is no task "${task ?? ""}"; the tasks are the files of tools/tasks.`);
    return 2;
  }
  if (!(await setUp())) return 1;
  return runProgram(repositoryNode, [script, ...parameters]);
}

process.exitCode = await main(process.argv.slice(2));
