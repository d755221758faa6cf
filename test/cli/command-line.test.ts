import { spawn } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { root } from "../structure/source-files.ts";
import { session } from "./session.ts";

test("without words, with help and with --help the same help comes", async () => {
  const help = await session(["--help"]);
  expect(help).toMatchObject({ code: 0, err: "" });
  expect(await session([])).toEqual(help);
  expect(await session(["help"])).toEqual(help);
  expect(help.out).toContain("check ");
  expect(help.out).toContain("simulate ");
  expect(help.out).toContain("build ");
});

test.each(["check", "simulate", "build", "describe"])(
  "%s explains itself in both languages, with exit codes and examples",
  async (name) => {
    const english = await session([name, "--help"]);
    const korean = await session([name, "--help", "--lang", "ko"]);
    expect(english).toMatchObject({ code: 0, err: "" });
    expect(english.out).toContain(`annae ${name}`);
    expect(english.out).toContain("Exit codes");
    expect(english.out).toContain("Examples");
    expect(english.out).not.toMatch(/\p{Script=Hangul}/u);
    expect(korean.out).toContain("종료 코드");
    expect(korean.out).toContain("예\n");
    expect(await session(["help", name])).toEqual(english);
    expect(await session([name, "-h"])).toEqual(english);
  },
);

test("the language comes from the environment, and --lang is heard before it", async () => {
  expect((await session([], { env: { LANG: "ko_KR.UTF-8" } })).out).toContain("사용법");
  expect((await session([], { env: { LC_ALL: "ko_KR.UTF-8" } })).out).toContain("사용법");
  expect((await session(["--lang", "en"], { env: { LANG: "ko_KR.UTF-8" } })).out).toContain(
    "Usage",
  );
});

test("the version is one line", async () => {
  expect((await session(["--version"])).out).toMatch(/^\d+\.\d+\.\d+\n$/);
});

test.each([
  [["chekc"], "there is no command chekc", "did you mean check?"],
  [["help", "biuld"], "there is no command biuld", "did you mean build?"],
  [["check", "--jsom"], "there is no option --jsom", "help: annae check --help"],
  [["simulate", "--scenari", "a.json"], "there is no option --scenari", "did you mean --scenario?"],
  [["--versoin"], "there is no option --versoin", "did you mean --version?"],
  [["check", "--lang", "fr"], "--lang takes ko or en (fr)", "help: annae --help"],
  [["check", "--lang"], "--lang takes ko or en", "help: annae --help"],
  [
    ["build", "policies/happytalk", "--out"],
    "--out needs a value: --out <folder>",
    "help: annae build",
  ],
  [["build", "policies/happytalk"], "missing: --out <folder>", "help: annae build"],
  [["build", "--out", "dist"], "missing: the file or folder of the policy", "help: annae build"],
  [["simulate", "a", "b", "--scenario", "c"], "one path too many: b", "help: annae simulate"],
  [
    ["simulate", "a", "--json=yes", "--scenario", "c"],
    "--json takes no value",
    "help: annae simulate",
  ],
])("%j is refused in words, with exit code 2", async (args, fault, help) => {
  const { code, out, err } = await session(args);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toContain(`error: ${fault}`);
  expect(err).toContain(help);
  expect(err).not.toMatch(/\bat .*:\d+:\d+/);
});

test("refusals speak Korean too", async () => {
  const { err } = await session(["chekc", "--lang", "ko"]);
  expect(err).toBe("오류: 없는 명령입니다: chekc\n  혹시 `check`인가요?\n  도움말: annae --help\n");
});

test("a reader that stops reading is no error", async () => {
  const child = spawn(process.execPath, [join(root, "packages/cli/bin/annae.js"), "--help"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  child.stdout.destroy();
  let err = "";
  child.stderr.on("data", (data) => {
    err += data;
  });
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect({ code, err }).toEqual({ code: 0, err: "" });
});
