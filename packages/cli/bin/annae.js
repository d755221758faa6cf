#!/usr/bin/env node
// Starts the bundled command line on a Node that can run it. Plain JavaScript that old Nodes can read.
import { existsSync, readFileSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";
import v8 from "node:v8";

const bundle = new URL("../dist/annae.js", import.meta.url);
const repositoryNode = ["node", "node.exe"]
  .map((name) => fileURLToPath(new URL(`../../../node_modules/node/bin/${name}`, import.meta.url)))
  .find((path) => existsSync(path));

/** The oldest Node that this package says it runs on. */
function oldest() {
  const { engines } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return engines.node.replace(">=", "");
}

function isOlder(one, other) {
  const [major, minor] = one.split(".").map(Number);
  const [otherMajor, otherMinor] = other.split(".").map(Number);
  return major < otherMajor || (major === otherMajor && minor < otherMinor);
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

function tooOld() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const korean = /^ko\b/i.test((LC_ALL || LC_MESSAGES || LANG || "").replace("_", "-"));
  return korean
    ? `annae를 실행하려면 Node.js ${oldest()} 이상이 필요합니다. 지금은 ${process.version}입니다. https://nodejs.org 에서 받으세요.`
    : `annae needs Node.js ${oldest()} or later; this is ${process.version}. See https://nodejs.org`;
}

if (!existsSync(bundle)) {
  refuse("annae is not built yet. Run `npm run demo` once in its repository.");
} else if (!isOlder(process.versions.node, oldest())) {
  module.enableCompileCache();
  // What a compiler makes stays: room for what does not costs a hundred megabytes and saves no time.
  v8.setFlagsFromString("--semi-space-growth-factor=1");
  v8.setFlagsFromString("--heap-growing-percent=20");
  await import(bundle.href);
} else if (repositoryNode !== undefined) {
  await startOn(repositoryNode);
} else {
  refuse(tooOld());
}
