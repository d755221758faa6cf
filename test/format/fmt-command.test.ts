import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { annae } from "../cli/annae.ts";
import { session } from "../cli/session.ts";
import { workingFolder } from "../cli/working-folder.ts";

const messy = "policy   shop\nwhen afterHours\n   then refuse ;\n";
const tidy = "policy shop\n\nwhen afterHours then refuse\n";
const broken = "policy  shop\nwhen afterHours refuse\n";
const stackTrace = /^\s+at .*:\d+:\d+/m;

test("files are laid out, and those that changed are named", async () => {
  const cwd = workingFolder({ "shop.rules": messy, "parts/more.rules": messy, "fine.rules": tidy });
  const { code, out, err } = await session(["fmt"], { cwd });
  expect({ code, out }).toEqual({ code: 0, out: "shop.rules\nparts/more.rules\n" });
  expect(err).toBe("3 files: 2 reformatted, 1 unchanged\n");
  expect(readFileSync(join(cwd, "parts/more.rules"), "utf8")).toBe(tidy);
  expect(await session(["fmt"], { cwd })).toMatchObject({ code: 0, out: "" });
});

test("what is laid out well already is not written at all", async () => {
  const cwd = workingFolder({ "shop.rules": tidy });
  const before = statSync(join(cwd, "shop.rules"), { bigint: true });
  await session(["fmt", "shop.rules"], { cwd });
  const after = statSync(join(cwd, "shop.rules"), { bigint: true });
  expect([after.mtimeNs, after.ino]).toEqual([before.mtimeNs, before.ino]);
});

test("--check changes nothing, names what would change, and ends with 1", async () => {
  const cwd = workingFolder({ "shop.rules": messy, "fine.rules": tidy });
  const { code, out, err } = await session(["fmt", "--check", "--lang", "ko"], { cwd });
  expect({ code, out }).toEqual({ code: 1, out: "shop.rules\n" });
  expect(err).toBe("파일 2개: 1개 정리 필요, 1개 변경 없음\n");
  expect(readFileSync(join(cwd, "shop.rules"), "utf8")).toBe(messy);
  expect(await session(["fmt", "--check", "fine.rules"], { cwd })).toMatchObject({
    code: 0,
    out: "",
  });
});

test("a file with syntax errors is left untouched, shows them, and does not keep the others waiting", async () => {
  const cwd = workingFolder({ "a.rules": broken, "b.rules": messy });
  const { code, out, err } = await session(["fmt"], { cwd });
  expect({ code, out }).toEqual({ code: 1, out: "b.rules\n" });
  expect(err).toContain("error[missing-then]");
  expect(err).toContain("a.rules has syntax errors and was left untouched");
  expect(readFileSync(join(cwd, "a.rules"), "utf8")).toBe(broken);
});

test("standard input is laid out onto standard output", () => {
  expect(annae(["fmt", "-"], { input: messy })).toEqual({ code: 0, out: tidy, err: "" });
  expect(annae(["fmt", "-", "--check"], { input: messy })).toEqual({
    code: 1,
    out: "-\n",
    err: "",
  });
  expect(annae(["fmt", "-"], { input: broken })).toMatchObject({ code: 1, out: "" });
});

describe("paths that can't be laid out", () => {
  test.each([
    ["missing.rules", 2, "there is no file or folder missing.rules"],
    ["empty", 2, "the folder empty holds no policy"],
    ["latin.rules", 1, "latin.rules is not UTF-8 text"],
    ["/dev/zero", 2, "/dev/zero can't be read"],
  ])("%s ends with %i and: %s", async (path, expected, words) => {
    const latin = Buffer.from("policy caf\xe9", "latin1");
    const cwd = workingFolder({ "empty/readme.md": "", "latin.rules": latin });
    const { code, out, err } = await session(["fmt", path], { cwd });
    expect({ code, out }).toEqual({ code: expected, out: "" });
    expect(err).toContain(words);
    expect(err).not.toMatch(stackTrace);
  });

  test("a file that can't be written anew ends with 2 and stays as it was", async () => {
    // So long a name leaves no room for the draft beside it.
    const file = `${"x".repeat(249)}.rules`;
    const cwd = workingFolder({ [file]: messy });
    const { code, out, err } = await session(["fmt", file], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toContain(`can't write ${file}`);
    expect(readFileSync(join(cwd, file), "utf8")).toBe(messy);
  });
});
