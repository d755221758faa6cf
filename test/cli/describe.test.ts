import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { session } from "./session.ts";
import { badPolicy, goodPolicy, workingFolder } from "./working-folder.ts";

test("a policy is described as Markdown, in the terminal's language or the one asked for", async () => {
  const cwd = workingFolder({ "shop/shop.rules": goodPolicy });
  const english = await session(["describe", "shop"], { cwd });
  expect(english).toMatchObject({ code: 0, err: "" });
  expect(english.out).toMatch(/^# Automatic messages: shop\n/);
  const korean = await session(["describe", "shop", "--language", "ko"], { cwd });
  expect(korean.out).toMatch(/^# 자동 메시지 안내서: shop\n/);
  expect(await session(["describe", "--lang", "ko"], { cwd: join(cwd, "shop") })).toEqual(korean);
});

test("as HTML it goes into a file, folders made", async () => {
  const cwd = workingFolder({ "shop/shop.rules": goodPolicy });
  const output = ["--format", "html", "--output", "signed/shop.html"];
  expect(await session(["describe", "shop", ...output], { cwd })).toEqual({
    ...{ code: 0, err: "", out: "wrote signed/shop.html\n" },
  });
  const html = readFileSync(join(cwd, "signed/shop.html"), "utf8");
  expect(html).toContain('<html lang="en">');
  expect(html).toContain("안녕하세요.");
});

test("several policies of a folder make one document", async () => {
  const cwd = workingFolder({
    "a/a.rules": goodPolicy.replace("policy shop", "policy first"),
    "b/b.rules": goodPolicy.replace("policy shop", "policy second"),
  });
  const { out } = await session(["describe", "."], { cwd });
  expect(out.match(/^# .*$/gm)).toEqual([
    "# Automatic messages: first",
    "# Automatic messages: second",
  ]);
  const html = (await session(["describe", ".", "--format", "html"], { cwd })).out;
  expect(html.match(/<article/g)).toHaveLength(2);
});

test("what a policy extends is told as its own, with the file it is from", async () => {
  const { out, code } = await session(["describe", "policies/bookstore"]);
  expect(code).toBe(0);
  expect(out).toMatch(/sends “서점 인사말”\(\d+\)\. — from `happytalk\.rules`/);
  expect(out).toMatch(
    /sends “회원 전용 안내”\(\d+\); turns the request away\. — from `bookstore\.rules`/,
  );
});

test("of a policy with errors the document tells what can be told, and says so", async () => {
  const cwd = workingFolder({ "shop/shop.rules": badPolicy });
  const { code, out, err } = await session(["describe", "shop"], { cwd });
  expect(code).toBe(1);
  expect(err).toContain("error[");
  expect(out).toMatch(/\*\*The policy has 3 errors and can't be used\./);
});

test.each([
  [["describe", "nowhere"], "there is no file or folder nowhere"],
  [["describe", "shop", "--format", "pdf"], "--format can't be pdf\n  help: markdown, html"],
  [["describe", "shop", "--language", "fr"], "--language can't be fr\n  help: ko, en"],
  [["describe", "shop", "--output", "shop"], "can't write shop"],
])("%j is refused in words", async (words, expected) => {
  const cwd = workingFolder({ "shop/shop.rules": goodPolicy });
  const { code, err } = await session(words, { cwd });
  expect(code).toBe(2);
  expect(err).toContain(expected);
});
