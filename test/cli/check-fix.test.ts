import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { session } from "./session.ts";
import { goodPolicy, workingFolder } from "./working-folder.ts";

const broken = "when afterHours && chatbot close\n";
const mended = "when afterHours and chatbot then close\n";
const fix = async (cwd: string, ...paths: readonly string[]) =>
  await session(["check", "--fix", ...paths], { cwd });
const textOf = (...path: readonly string[]) => readFileSync(join(...path), "utf8");

test("what is certain is mended and told, and nothing else is left behind", async () => {
  const cwd = workingFolder({ "shop.rules": broken });
  const { code, out, err } = await fix(cwd, "shop.rules");
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toContain("fixed[wrong-operator] shop.rules:1:17: ");
  expect(out).toContain("fixed[missing-then] shop.rules:1:28: ");
  expect(out).toContain("shop.rules updated\nshop.rules: no errors, 0 warnings\n");
  expect(textOf(cwd, "shop.rules")).toBe(mended);
  expect(readdirSync(cwd)).toEqual(["shop.rules"]);
});

test("what was probably meant is left to the author, and what remains is told", async () => {
  const text = "when aftrHours = yes then close\n";
  const cwd = workingFolder({ "shop.rules": text });
  const { code, out, err } = await fix(cwd, "shop.rules");
  expect(code).toBe(1);
  expect(out).toContain("shop.rules: 1 error, 0 warnings");
  expect(err).toContain("did you mean `afterHours`?");
  expect(textOf(cwd, "shop.rules")).toBe(text.replace("=", "is"));
});

test("what only shows after another repair is mended too", async () => {
  const cwd = workingFolder({ "shop.rules": "조두 room＝waiting 소두 close" });
  expect((await fix(cwd, "shop.rules")).code).toBe(0);
  expect(textOf(cwd, "shop.rules")).toBe("when room is waiting then close");
});

test("a policy without mistakes is not written", async () => {
  const cwd = workingFolder({ "shop.rules": goodPolicy });
  const before = statSync(join(cwd, "shop.rules")).ino;
  expect((await fix(cwd, "shop.rules")).out).toBe("shop.rules: no errors, 0 warnings\n");
  expect(statSync(join(cwd, "shop.rules")).ino).toBe(before);
});

test("line ends of Windows, a byte order mark, the mode and a link stay", async () => {
  const text = '\uFEFFmessage a {\r\n  text "x"\r\non enter { send a if chatbot = yes }\r\n';
  const cwd = workingFolder({ "real.rules": text });
  symlinkSync("real.rules", join(cwd, "shop.rules"));
  chmodSync(join(cwd, "real.rules"), 0o640);
  expect((await fix(cwd, "shop.rules")).code).toBe(0);
  expect(textOf(cwd, "real.rules")).toBe(
    '\uFEFFmessage a {\r\n  text "x"\r\n}\r\non enter { send a if chatbot is yes }\r\n',
  );
  expect(lstatSync(join(cwd, "shop.rules")).isSymbolicLink()).toBe(true);
  expect(statSync(join(cwd, "real.rules")).mode & 0o777).toBe(0o640);
});

test("imported files are mended; the policy that is extended belongs to someone else", async () => {
  const cwd = workingFolder({
    "shop/shop.rules": 'policy shop extends base\nimport "more/rules.rules"\n',
    "shop/more/rules.rules": "on end { lockInput if chatbot && suspended }\n",
    "base/base.rules": "policy base\nwhen afterHours && chatbot then close\n",
  });
  expect((await fix(cwd, "shop")).code).toBe(1);
  expect(textOf(cwd, "shop/more/rules.rules")).toContain("chatbot and suspended");
  expect(textOf(cwd, "base/base.rules")).toContain("&&");
});

test("with a format for programs, standard output holds the report alone", async () => {
  const cwd = workingFolder({ "shop.rules": broken });
  const { code, out, err } = await session(["check", "--fix", "--format", "json"], { cwd });
  expect({ code, out }).toEqual({ code: 0, out: "[]\n" });
  expect(err).toContain("fixed[wrong-operator]");
});

test("a file that can't be written is said so, with exit code 2", async () => {
  const cwd = workingFolder({ "shop/shop.rules": broken });
  chmodSync(join(cwd, "shop"), 0o555);
  const { code, err } = await fix(cwd, "shop");
  const isRoot = process.getuid?.() === 0;
  chmodSync(join(cwd, "shop"), 0o755);
  expect(code).toBe(isRoot ? 0 : 2);
  expect(err).toContain(isRoot ? "" : "error: can't write shop/shop.rules");
});
