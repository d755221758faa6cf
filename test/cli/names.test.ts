import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { session } from "./session.ts";
import { badPolicy, goodPolicy, scenario, workingFolder } from "./working-folder.ts";

/** Names that a file may have, and no terminal or log should be told as they are. */
const names = [
  "a\n::error file=x::owned",
  "::error::owned",
  "##vso[task.complete]",
  "\u001b[31mred",
  "\u001b]0;title\u0007",
  "\u009b2J",
  "a\u202egnp",
  "a\rb",
  "a\u2028b",
] as const;

const steering = /[\p{Cc}\u2028-\u202e\u2066-\u2069](?<!\n)/u;

function expectHarmless({ out, err }: { readonly out: string; readonly err: string }) {
  const said = `${out}\n${err}`;
  expect(said).not.toMatch(steering);
  expect(said).not.toMatch(/^\s*::error(?! file=[^:,\n]*,line=)|^\s*##/m);
  expect(said).not.toMatch(/^owned|^::owned/m);
}

/** A folder with a policy of this name, another with a mistake, and a scenario. */
function folderWith(name: string): string {
  const cwd = workingFolder({
    "good.rules": goodPolicy,
    "bad.rules": badPolicy,
    "told.json": JSON.stringify(scenario()),
  });
  mkdirSync(join(cwd, name));
  mkdirSync(join(cwd, "bad"));
  renameSync(join(cwd, "good.rules"), join(cwd, name, `${name}.rules`));
  renameSync(join(cwd, "bad.rules"), join(cwd, "bad", `${name}.rules`));
  return cwd;
}

describe.each(names)("%j as a name", (name) => {
  test.each([
    ["check", [name], 0],
    ["check", [join("bad", `${name}.rules`)], 1],
    ["check", [`${name}?`], 2],
    ["fmt", ["--check", "."], 1],
    ["fmt", [join("bad", `${name}.rules`)], 0],
    ["build", [name, "--out", name], 0],
    ["build", [`${name}?`, "--out", "x"], 2],
    ["init", [join("new", name)], 0],
    ["init", [name], 2],
    ["simulate", [name, "--scenario", `${name}.json`], 2],
    ["simulate", [name, "--scenario", "told.json", "--image-base", name], 2],
    ["test", [name, "--lcov", join(name, `${name}.info`)], 0],
    ["test", [name, "--only", name], 0],
    ["test", [name, "--min", name], 2],
    ["holidays", ["--settings", `${name}.json`], 2],
    ["explain", [name], 2],
    ["completion", [name], 2],
    [name, [], 2],
  ])("%s %j tells it harmlessly", async (command, args, code) => {
    const ended = await session([command, ...args], { cwd: folderWith(name) });
    expectHarmless(ended);
    expect(ended.code).toBe(command.startsWith("-") ? 2 : code);
  });

  test.each(["json", "github", "sarif", "junit", "pretty"])(
    "--format %s is harmless",
    async (format) => {
      const path = join("bad", `${name}.rules`);
      const ended = await session(["check", path, "--format", format], { cwd: folderWith(name) });
      expectHarmless(ended);
      expect(ended.code).toBe(1);
    },
  );
});

test("GitHub reads the name of the file as it is", async () => {
  const name = "a%b:c,d\n.rules";
  const { out } = await session(["check", name, "--format", "github"], {
    cwd: workingFolder({ [name]: badPolicy }),
  });
  expect(out.split("\n")).toHaveLength(4);
  expect(out).toMatch(/^::error file=a%25b%3Ac%2Cd%0A\.rules,line=3,/);
});

test("JSON and SARIF give the name back as it is", async () => {
  const name = "a\u202e\u009b\n::error::x.rules";
  const cwd = workingFolder({ [name]: badPolicy });
  const { out } = await session(["check", name, "--format", "json"], { cwd });
  expect(JSON.parse(out)[0].path).toBe(name);
  const sarif = JSON.parse((await session(["check", name, "--format", "sarif"], { cwd })).out);
  expect(decodeURIComponent(sarif.runs[0].artifacts[0].location.uri)).toBe(name);
});

test("a scenario with a byte order mark is read", async () => {
  const cwd = workingFolder({
    "shop.rules": goodPolicy,
    "told.json": `\uFEFF${JSON.stringify(scenario())}`,
  });
  const { code } = await session(["simulate", ".", "--scenario", "told.json", "--json"], { cwd });
  expect(code).toBe(0);
});
