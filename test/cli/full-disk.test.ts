import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const bin = fileURLToPath(new URL("../../packages/cli/bin/annae.js", import.meta.url));

/** Runs annae in a shell with its standard output sent to where the rest of the line says. */
function shell(command: string, rest: string) {
  const line = `"$NODE" "$ANNAE" ${command} ${rest}`;
  const env = { ...process.env, NODE: process.execPath, ANNAE: bin };
  const { stdout, stderr } = spawnSync("bash", ["--norc", "-c", line], { env, encoding: "utf8" });
  return { stdout, stderr };
}

test("a full disk is told, and is a failure", () => {
  const { stdout, stderr } = shell("explain --lang en", "> /dev/full; echo $?");
  expect(stdout).toBe("2\n");
  expect(stderr).toContain("not all of the result could be written (ENOSPC)");
});
