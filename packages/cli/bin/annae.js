#!/usr/bin/env node
// Starts the bundled command line on a Node that can run it. Plain JavaScript that old Nodes can read.
import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

const bundle = new URL("../dist/annae.js", import.meta.url);
const repositoryNode = ["node", "node.exe"]
  .map((name) => fileURLToPath(new URL(`../../../node_modules/node/bin/${name}`, import.meta.url)))
  .find((path) => existsSync(path));

function isNewEnough() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 12);
}

/** Once more on the repository's own Node, where this is in a repository. */
async function startOn(node) {
  const { spawnSync } = await import("node:child_process");
  const self = fileURLToPath(import.meta.url);
  const { status } = spawnSync(node, [self, ...process.argv.slice(2)], { stdio: "inherit" });
  process.exitCode = status === null ? 2 : status;
}

function refuse(sentence) {
  console.error(sentence);
  process.exitCode = 2;
}

if (!existsSync(bundle)) {
  refuse("annae is not built yet. Run `npm start` once in its repository.");
} else if (isNewEnough()) {
  module.enableCompileCache();
  await import(bundle.href);
} else if (repositoryNode !== undefined) {
  await startOn(repositoryNode);
} else {
  refuse(`annae needs Node.js 22.12 or later; this is ${process.version}. See https://nodejs.org`);
}
