import { expect, test } from "vitest";
import { session } from "./session.ts";
import { badPolicy, goodPolicy, workingFolder } from "./working-folder.ts";

const files = { "good/good.rules": goodPolicy, "bad/bad.rules": badPolicy };

test("JSON is one array with everything that is wrong, alone on standard output", async () => {
  const { code, out, err } = await session(["check", "good", "bad", "--format", "json"], {
    cwd: workingFolder(files),
  });
  expect({ code, err }).toEqual({ code: 1, err: "" });
  const found = JSON.parse(out);
  expect(found).toHaveLength(3);
  expect(found[0]).toMatchObject({ path: "bad/bad.rules", line: 3, severity: "error" });
});

test("SARIF names every file that was read", async () => {
  const { code, out, err } = await session(["check", "--format", "sarif", "good", "bad"], {
    cwd: workingFolder(files),
  });
  expect({ code, err }).toEqual({ code: 1, err: "" });
  const [{ artifacts, results, tool }] = JSON.parse(out).runs;
  expect(artifacts.map((one: { location: { uri: string } }) => one.location.uri)).toEqual([
    "good/good.rules",
    "bad/bad.rules",
  ]);
  expect(results).toHaveLength(3);
  expect(tool.driver.rules[0].help.markdown).toContain("## Wrong");
});

test("GitHub gets a command per mistake, JUnit a test per file", async () => {
  const cwd = workingFolder(files);
  const github = await session(["check", "good", "bad", "--format", "github"], { cwd });
  expect(github.code).toBe(1);
  expect(github.out.trimEnd().split("\n")).toHaveLength(3);
  expect(github.out).toMatch(/^::error file=bad\/bad\.rules,line=3,/);
  const junit = await session(["check", "good", "bad", "--format=junit"], { cwd });
  expect(junit.code).toBe(1);
  expect(junit.out).toContain('<testsuite name="annae check" tests="2" failures="1"');
});

test("a policy without mistakes is reported as such, with exit code 0", async () => {
  const cwd = workingFolder(files);
  expect(await session(["check", "good", "--format", "json"], { cwd })).toEqual({
    code: 0,
    out: "[]\n",
    err: "",
  });
  expect((await session(["check", "good", "--format", "github"], { cwd })).out).toBe("");
});

test("what can't be read is told on standard error in every format", async () => {
  const { code, out, err } = await session(["check", "nowhere", "--format", "json"], {
    cwd: workingFolder({}),
  });
  expect({ code, out }).toEqual({ code: 2, out: "[]\n" });
  expect(err).toContain("nowhere");
});

test("a format that does not exist is refused with those that do", async () => {
  const { code, err } = await session(["check", "--format", "xml"], { cwd: workingFolder(files) });
  expect(code).toBe(2);
  expect(err).toContain("pretty, json, sarif, github, junit");
});

test("lines of help keep to the width", async () => {
  const { err } = await session(["check", "bad"], { cwd: workingFolder(files) });
  expect(err.split("\n").every((line) => line.length <= 100)).toBe(true);
});
