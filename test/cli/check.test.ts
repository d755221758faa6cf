import { randomBytes } from "node:crypto";
import { casesTried } from "@annae/ir/testing";
import { describe, expect, test } from "vitest";
import { session } from "./session.ts";
import { badPolicy, goodPolicy, workingFolder } from "./working-folder.ts";

const stackTrace = /^\s+at .*:\d+:\d+/m;

test("a policy without mistakes is one line of result", async () => {
  const cwd = workingFolder({ "shop/shop.rules": goodPolicy });
  const expected = { code: 0, out: "shop: no errors, 0 warnings\n", err: "" };
  expect(await session(["check", "shop"], { cwd })).toEqual(expected);
  expect(await session(["check", "shop/"], { cwd })).toEqual(expected);
  expect((await session(["check", "shop", "--lang", "ko"], { cwd })).out).toBe(
    "shop: 오류 없음, 경고 0개\n",
  );
});

test("without a path the current folder is checked", async () => {
  const cwd = workingFolder({ "shop.rules": goodPolicy });
  expect(await session(["check"], { cwd })).toEqual({
    code: 0,
    out: ".: no errors, 0 warnings\n",
    err: "",
  });
});

test("all mistakes come in one go, each with its place and a caret, and the exit code is 1", async () => {
  const cwd = workingFolder({ "shop.rules": badPolicy });
  const { code, out, err } = await session(["check", "shop.rules"], { cwd });
  expect({ code, out }).toEqual({ code: 1, out: "shop.rules: 3 errors, 0 warnings\n" });
  expect(err).toContain("shop.rules:3:");
  expect(err).toContain("shop.rules:6:16");
  expect(err).toContain("shop.rules:7:24");
  expect(err).toMatch(/\^{9}/);
  expect(err).toContain("`afterHours`");
  expect(err).not.toContain("\u001b[");
});

test("mistakes are told in Korean", async () => {
  const cwd = workingFolder({ "shop.rules": badPolicy });
  const { out, err } = await session(["check", "shop.rules"], {
    cwd,
    env: { LANG: "ko_KR.UTF-8" },
  });
  expect(out).toBe("shop.rules: 오류 3개, 경고 0개\n");
  expect(err).toContain("오류[");
});

test("colors come only when they are wanted", async () => {
  const cwd = workingFolder({ "shop.rules": badPolicy });
  expect((await session(["check"], { cwd, env: { FORCE_COLOR: "1" } })).err).toContain("\u001b[");
  expect(
    (await session(["check"], { cwd, env: { FORCE_COLOR: "1", NO_COLOR: "1" } })).err,
  ).not.toContain("\u001b[");
});

test("warnings are shown and leave the exit code alone", async () => {
  const cwd = workingFolder({
    "shop.rules": `${goodPolicy}\nmessage spare { text "안 쓰는 글" }\n`,
  });
  const { code, out, err } = await session(["check"], { cwd });
  expect({ code, out }).toEqual({ code: 0, out: ".: no errors, 1 warning\n" });
  expect(err).toContain("spare");
});

test("several policies are checked in one go, each once, and the gravest result counts", async () => {
  const cwd = workingFolder({ "good/good.rules": goodPolicy, "bad/bad.rules": badPolicy });
  const { code, out } = await session(["check", ".", "good", "good/good.rules"], { cwd });
  expect({ code, out }).toEqual({
    code: 1,
    out: "bad: 3 errors, 0 warnings\ngood: no errors, 0 warnings\n",
  });
});

describe("paths that are no policy", () => {
  test.each([
    ["missing.rules", 2, "there is no file or folder missing.rules"],
    ["empty", 2, "the folder empty holds no policy"],
    ["two", 2, "the folder two has several .rules files"],
    ["latin.rules", 1, "latin.rules is not UTF-8 text"],
    ["/dev/null/x", 2, "there is no file or folder /dev/null/x"],
  ])("%s ends with %i and: %s", async (path, expected, words) => {
    const cwd = workingFolder({
      "empty/readme.md": "",
      "two/a.rules": goodPolicy,
      "two/b.rules": goodPolicy,
      "latin.rules": Buffer.from("policy caf\xe9", "latin1"),
    });
    const { code, out, err } = await session(["check", path], { cwd });
    expect({ code, out }).toEqual({ code: expected, out: "" });
    expect(err).toContain(words);
    expect(err).not.toMatch(stackTrace);
  });

  test("a missing path does not keep the others from being checked", async () => {
    const cwd = workingFolder({ "shop.rules": goodPolicy });
    const { code, out } = await session(["check", "missing", "shop.rules"], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: "shop.rules: no errors, 0 warnings\n" });
  });

  test("a device is not read to its end", async () => {
    const { code, out, err } = await session(["check", "/dev/zero"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("/dev/zero can't be read");
  });
});

describe("texts that nobody meant as a policy", () => {
  test.each([
    ["500 kB of random bytes", randomBytes(500_000)],
    ["500 kB of random ASCII", randomBytes(250_000).toString("hex")],
    ["500 kB of noise in Hangul", "뷁 ".repeat(125_000)],
    ["100,000 open parentheses", `when ${"(".repeat(100_000)}`],
    ["100,000 open braces", "{".repeat(100_000)],
    ["an unclosed text of 500 kB", `message a { text "${"가".repeat(175_000)}`],
    ["null bytes", "\0".repeat(10_000)],
  ])("%s end with exit code 1 and words, no stack trace", async (_, content) => {
    const cwd = workingFolder({ "noise.rules": content });
    const { code, err } = await session(["check", "noise.rules"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("noise.rules");
    expect(err).not.toMatch(stackTrace);
    expect(err.length).toBeLessThan(200_000);
  });

  test("an empty file is a policy that says nothing", async () => {
    const cwd = workingFolder({ "empty.rules": "" });
    expect(await session(["check", "empty.rules"], { cwd })).toMatchObject({ code: 0 });
  });

  test("a policy of 10,000 lines is checked, and of 100,000 by `npm run evidence`", async () => {
    const rules = Array.from(
      { length: casesTried(9_990) },
      (_, n) => `  rule${n}: when chatbot then send welcome every ${n + 1}m\n`,
    );
    const text = `message welcome { text "안녕하세요." }\non enter {\n${rules.join("")}}\n`;
    const cwd = workingFolder({ "long.rules": text });
    expect(await session(["check", "long.rules"], { cwd })).toEqual({
      code: 0,
      out: "long.rules: no errors, 0 warnings\n",
      err: "",
    });
  });
});

test("tests beside a policy are left to annae test, unless they are named", async () => {
  const cwd = workingFolder({
    "shop/shop.rules": goodPolicy,
    "shop/tests/a.rules": 'test "?" on web { at 2026-11-20 11:00 request => nobody }\n',
  });
  expect((await session(["check", "shop"], { cwd })).code).toBe(0);
  for (const path of ["shop/tests", "shop/tests/a.rules"]) {
    const { code, err } = await session(["check", path], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("shop/tests/a.rules:1:");
  }
  expect((await session(["test", "shop"], { cwd })).code).toBe(1);
});
