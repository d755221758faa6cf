import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../structure/source-files.ts";
import { workingFolder } from "./working-folder.ts";

const policy = `policy shop
message busy { text "잠시만 기다려 주세요." }
on message { send busy every 1d }
on request { assign }
never send busy on tick
never more than 90 messages within 30d
`;

test("Ctrl+C leaves what was found, says what was not, and ends with 2, as every command that is interrupted", async () => {
  const cwd = workingFolder({ "shop.rules": policy });
  const args = ["prove", "shop.rules", "--events", "100", "--seconds", "3000"];
  const child = spawn(process.execPath, [join(root, "packages/cli/src/main.ts"), ...args], {
    cwd,
    env: { PATH: process.env.PATH, LANG: "en_US.UTF-8" },
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  let out = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const isFirst = !out.includes("✓");
    out += text;
    if (isFirst && out.includes("✓")) child.kill("SIGINT");
  });
  const code = await new Promise<number | null>((resolve) => child.on("close", resolve));
  expect(code).toBe(2);
  expect(out).toMatch(/^✓ never send busy on tick {2}holds for ever: one event/m);
  expect(out).toMatch(/^\? never more than 90 messages within 30d {2}/m);
  expect(out).toMatch(/2 properties: 1 proved, 1 /);
}, 60_000);
