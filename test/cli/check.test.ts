import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { annae } from "./annae.ts";
import { badPolicy, goodPolicy, workingFolder } from "./working-folder.ts";

const stackTrace = /^\s+at .*:\d+:\d+/m;

test("a policy without mistakes is one line of result", () => {
  const cwd = workingFolder({ "shop/shop.rules": goodPolicy });
  const expected = { code: 0, out: "shop: no errors, 0 warnings\n", err: "" };
  expect(annae(["check", "shop"], { cwd })).toEqual(expected);
  expect(annae(["check", "shop/"], { cwd })).toEqual(expected);
  expect(annae(["check", "shop", "--lang", "ko"], { cwd }).out).toBe("shop: 오류 없음, 경고 0개\n");
});

test("without a path the current folder is checked", () => {
  const cwd = workingFolder({ "shop.rules": goodPolicy });
  expect(annae(["check"], { cwd })).toEqual({
    code: 0,
    out: ".: no errors, 0 warnings\n",
    err: "",
  });
});

test("all mistakes come in one go, each with its place and a caret, and the exit code is 1", () => {
  const cwd = workingFolder({ "shop.rules": badPolicy });
  const { code, out, err } = annae(["check", "shop.rules"], { cwd });
  expect({ code, out }).toEqual({ code: 1, out: "shop.rules: 3 errors, 0 warnings\n" });
  expect(err).toContain("shop.rules:3:");
  expect(err).toContain("shop.rules:6:16");
  expect(err).toContain("shop.rules:7:24");
  expect(err).toMatch(/\^{9}/);
  expect(err).toContain("`afterHours`");
  expect(err).not.toContain("\u001b[");
});

test("mistakes are told in Korean", () => {
  const cwd = workingFolder({ "shop.rules": badPolicy });
  const { out, err } = annae(["check", "shop.rules"], { cwd, env: { LANG: "ko_KR.UTF-8" } });
  expect(out).toBe("shop.rules: 오류 3개, 경고 0개\n");
  expect(err).toContain("오류[");
});

test("colors come only when they are wanted", () => {
  const cwd = workingFolder({ "shop.rules": badPolicy });
  expect(annae(["check"], { cwd, env: { FORCE_COLOR: "1" } }).err).toContain("\u001b[");
  expect(annae(["check"], { cwd, env: { FORCE_COLOR: "1", NO_COLOR: "1" } }).err).not.toContain(
    "\u001b[",
  );
});

test("warnings are shown and leave the exit code alone", () => {
  const cwd = workingFolder({
    "shop.rules": `${goodPolicy}\nmessage spare { text "안 쓰는 글" }\n`,
  });
  const { code, out, err } = annae(["check"], { cwd });
  expect({ code, out }).toEqual({ code: 0, out: ".: no errors, 1 warning\n" });
  expect(err).toContain("spare");
});

test("several policies are checked in one go, each once, and the gravest result counts", () => {
  const cwd = workingFolder({ "good/good.rules": goodPolicy, "bad/bad.rules": badPolicy });
  const { code, out } = annae(["check", ".", "good", "good/good.rules"], { cwd });
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
  ])("%s ends with %i and: %s", (path, expected, words) => {
    const cwd = workingFolder({
      "empty/readme.md": "",
      "two/a.rules": goodPolicy,
      "two/b.rules": goodPolicy,
      "latin.rules": Buffer.from("policy caf\xe9", "latin1"),
    });
    const { code, out, err } = annae(["check", path], { cwd });
    expect({ code, out }).toEqual({ code: expected, out: "" });
    expect(err).toContain(words);
    expect(err).not.toMatch(stackTrace);
  });

  test("a missing path does not keep the others from being checked", () => {
    const cwd = workingFolder({ "shop.rules": goodPolicy });
    const { code, out } = annae(["check", "missing", "shop.rules"], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: "shop.rules: no errors, 0 warnings\n" });
  });

  test("a device is not read to its end", () => {
    const { code, out, err } = annae(["check", "/dev/zero"]);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain("/dev/zero can't be read");
  });
});

describe("texts that nobody meant as a policy", () => {
  test.each([
    ["1 MB of random bytes", randomBytes(1_000_000)],
    ["1 MB of random ASCII", randomBytes(500_000).toString("hex")],
    ["1 MB of noise in Hangul", "뷁 ".repeat(250_000)],
    ["100,000 open parentheses", `when ${"(".repeat(100_000)}`],
    ["100,000 open braces", "{".repeat(100_000)],
    ["an unclosed text of 1 MB", `message a { text "${"가".repeat(350_000)}`],
    ["null bytes", "\0".repeat(10_000)],
  ])("%s end with exit code 1 and words, no stack trace", (_, content) => {
    const cwd = workingFolder({ "noise.rules": content });
    const { code, err } = annae(["check", "noise.rules"], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("noise.rules");
    expect(err).not.toMatch(stackTrace);
    expect(err.length).toBeLessThan(200_000);
  });

  test("an empty file is a policy that says nothing", () => {
    const cwd = workingFolder({ "empty.rules": "" });
    expect(annae(["check", "empty.rules"], { cwd })).toMatchObject({ code: 0 });
  });

  test("a policy of 50,000 lines is checked", () => {
    const rules = Array.from(
      { length: 49_990 },
      (_, n) => `  rule${n}: when chatbot then send welcome\n`,
    );
    const text = `message welcome { text "안녕하세요." }\non enter {\n${rules.join("")}}\n`;
    const cwd = workingFolder({ "long.rules": text });
    expect(annae(["check", "long.rules"], { cwd })).toEqual({
      code: 0,
      out: "long.rules: no errors, 0 warnings\n",
      err: "",
    });
  });
});

test("tests beside a policy are left to annae test, unless they are named", () => {
  const cwd = workingFolder({
    "shop/shop.rules": goodPolicy,
    "shop/tests/a.rules": 'test "?" on web { at 2026-11-20 11:00 request => nobody }\n',
  });
  expect(annae(["check", "shop"], { cwd }).code).toBe(0);
  for (const path of ["shop/tests", "shop/tests/a.rules"]) {
    const { code, err } = annae(["check", path], { cwd });
    expect(code).toBe(1);
    expect(err).toContain("shop/tests/a.rules:1:");
  }
  expect(annae(["test", "shop"], { cwd }).code).toBe(1);
});
