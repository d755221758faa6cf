import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { session } from "./session.ts";
import { goodPolicy, workingFolder } from "./working-folder.ts";

/** What lies outside and must not be shown. */
const secret = "when SECRET then refuse\n";

/** A workspace with a policy that imports this, inside a folder with a secret beside it. */
function workspaceImporting(written: string): string {
  const outside = workingFolder({ "secret.rules": secret, "work/shop/parts/a.rules": "" });
  const cwd = join(outside, "work");
  symlinkSync(join(outside, "secret.rules"), join(cwd, "shop/link.rules"));
  symlinkSync(outside, join(cwd, "shop/up"));
  const text = goodPolicy.replace("\n\n", `\nimport ${JSON.stringify(written)}\n\n`);
  mkdirSync(join(cwd, "shop"), { recursive: true });
  writeFileSync(join(cwd, "shop/shop.rules"), text);
  return cwd;
}

describe("T4: an import stays inside the workspace", () => {
  test.each([
    "/etc/passwd",
    "/proc/self/environ",
    "../../secret.rules",
    "parts/../../../secret.rules",
    "link.rules",
    "up/secret.rules",
    "C:\\secret.rules",
    "file:///etc/passwd",
    "//etc/passwd",
  ])("%j is refused unread, in every command", async (written) => {
    const cwd = workspaceImporting(written);
    for (const args of [
      ["check", "shop"],
      ["check", "shop", "--format", "json"],
      ["check", "shop", "--fix"],
      ["test", "shop"],
      ["build", "shop", "--out", "out"],
    ]) {
      const { code, out, err } = await session(args, { cwd });
      expect([args[0], code]).toEqual([args[0], 1]);
      expect(out + err).not.toMatch(/SECRET|root:|PATH=/);
      expect(out + err).toContain("shop.rules");
    }
    expect(readFileSync(join(cwd, "../secret.rules"), "utf8")).toBe(secret);
  });

  test("from the policy's own folder the same holds", async () => {
    const cwd = join(workspaceImporting("../../secret.rules"), "shop");
    const { code, out, err } = await session(["check", "."], { cwd });
    expect(code).toBe(1);
    expect(out + err).not.toContain("SECRET");
  });
});

test("through folders that lead back to themselves a file is one file, and read once", async () => {
  const ways = Array.from({ length: 16 }, (_, n) => ["", "l1/", "l2/l1/", "l1/l2/l1/"][n % 4]);
  const by = (name: string) => ways.map((way) => `import "${way}${name}.rules"\n`).join("");
  const names = ["b", "c", "d", "e", "f"];
  const chain = names.map((name, at) => [`${"abcdef"[at]}.rules`, by(name)] as const);
  const cwd = workingFolder({
    ...Object.fromEntries(chain),
    "shop.rules": by("a") + goodPolicy.replace("policy shop\n", ""),
    "f.rules": "on end { bye: when aftrHours then end }\n",
  });
  for (const link of ["l1", "l2"]) symlinkSync(".", join(cwd, link));
  const { code, out } = await session(["check", "shop.rules", "--format", "json"], { cwd });
  expect(code).toBe(1);
  const found: readonly { code: string; path: string }[] = JSON.parse(out);
  expect(found.filter((one) => one.code === "unknown-fact")).toHaveLength(1);
});

test("fmt and check find each policy once below folders that lead back", async () => {
  const cwd = workingFolder({ "shop/shop.rules": goodPolicy });
  for (const link of ["l1", "l2"]) symlinkSync("..", join(cwd, "shop", link));
  expect((await session(["check", "."], { cwd })).out).toBe("shop: no errors, 0 warnings\n");
  expect((await session(["fmt", "--check", "."], { cwd })).err).toContain("1 file: ");
});

test("of a hundred warnings of one kind all are shown, of more the number of the rest", async () => {
  const spare = (count: number) =>
    Array.from({ length: count }, (_, n) => `message spare${n} { text "x" }\n`).join("");
  const cwd = workingFolder({ "a.rules": spare(100), "b.rules": spare(150) });
  const shown = async (file: string) =>
    (await session(["check", file], { cwd })).err.match(/^warning\[unused-message\]/gm)?.length;
  expect(await shown("a.rules")).toBe(100);
  expect(await shown("b.rules")).toBe(100);
  expect((await session(["check", "b.rules"], { cwd })).err).toContain("50");
});
