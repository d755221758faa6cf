import { type ChildProcess, spawn } from "node:child_process";
import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { root } from "../structure/source-files.ts";
import { annae } from "./annae.ts";
import { goodPolicy, workingFolder } from "./working-folder.ts";

/** A watching `annae`, and a way to wait for what it says next on standard output. */
function watching(cwd: string, ...paths: readonly string[]) {
  const program = join(root, "packages/cli/bin/annae.js");
  const child = spawn(process.execPath, [program, "check", "--watch", ...paths], {
    cwd,
    env: { PATH: process.env.PATH, LANG: "en_US.UTF-8" },
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const output = listen(child);
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  return { ...output, stop: () => child.kill("SIGINT"), ended };
}

function listen(child: ChildProcess) {
  let heard = "";
  let read = 0;
  let wake = () => {};
  child.stdout?.setEncoding("utf8").on("data", (text: string) => {
    heard += text;
    wake();
  });
  /** The next match behind the last one. */
  const next = async (pattern: RegExp): Promise<string> => {
    for (;;) {
      const match = pattern.exec(heard.slice(read));
      if (match !== null) {
        read += match.index + match[0].length;
        return match[0];
      }
      await new Promise<void>((resolve) => {
        wake = resolve;
      });
    }
  };
  return { next };
}

const ready = /Ctrl\+C ends it\n/;

test("every save is checked, however it is written, and Ctrl+C ends it with 0", async () => {
  const cwd = workingFolder({ "shop/shop.rules": goodPolicy });
  const file = join(cwd, "shop/shop.rules");
  const { next, stop, ended } = watching(cwd, "shop");
  expect(await next(/shop: .*\n/)).toMatch(/^shop: no errors, 0 warnings \(\d+ ms\)\n$/);
  await next(ready);
  writeFileSync(file, goodPolicy.replace("afterHours", "aftrHours"));
  expect(await next(/shop: .*\n/)).toMatch(/^shop: 1 error, 0 warnings \(\d+ ms\)\n$/);
  writeFileSync(`${file}.new`, goodPolicy);
  renameSync(`${file}.new`, file);
  expect(await next(/shop: .*\n/)).toContain("no errors");
  stop();
  expect(await ended).toBe(0);
});

test("a change of an imported file checks the policies that import it, and only those", async () => {
  const cwd = workingFolder({
    "one/one.rules": 'import "../shared.rules"\nwhen suspended then refuse\n',
    "two/two.rules": "when suspended then refuse\n",
    "shared.rules": "on end { lockInput }\n",
  });
  const { next, stop, ended } = watching(cwd, "one", "two");
  await next(ready);
  writeFileSync(join(cwd, "shared.rules"), "on end { lockInpt }\n");
  expect(await next(/\w+: .*\n/)).toMatch(/^one: 1 error/);
  writeFileSync(join(cwd, "two/two.rules"), "when suspnded then refuse\n");
  expect(await next(/\w+: .*\n/)).toMatch(/^two: 1 error/);
  stop();
  expect(await ended).toBe(0);
});

test("a path that means no policy is refused at once", () => {
  const { code, err } = annae(["check", "--watch", "nowhere"], { cwd: workingFolder({}) });
  expect(code).toBe(2);
  expect(err).toContain("nowhere");
});

test("watching goes neither with --fix nor with --format", () => {
  for (const option of [["--fix"], ["--format", "json"]]) {
    const { code, err } = annae(["check", "--watch", ...option], { cwd: workingFolder({}) });
    expect(code).toBe(2);
    expect(err).toContain("--watch can't be combined");
  }
});
