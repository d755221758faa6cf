import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { annae } from "./annae.ts";
import { badPolicy, workingFolder } from "./working-folder.ts";

test("a check of the same files is told as it was kept, and anew where that is asked for", () => {
  const cwd = workingFolder({ "shop.rules": badPolicy });
  const env = { XDG_CACHE_HOME: join(cwd, "cache"), HOME: cwd };
  const check = (...options: readonly string[]) => annae(["check", ".", ...options], { cwd, env });
  const first = check();
  expect(first.code).toBe(1);
  expect(check()).toEqual(first);

  const mistold = writtenOver(join(cwd, "cache"), "aftrHours", "앞뒤");
  expect(mistold).toBe(1);
  expect(check().err).toContain("앞뒤");
  expect(check("--no-cache")).toEqual(first);
  expect(check()).toEqual(first);

  writeFileSync(join(cwd, "shop.rules"), badPolicy.replace("aftrHours", "afterHours"));
  expect(check().err).not.toContain("aftrHours");
});

/** Says something else in what was kept, as only annae itself could; how many results there are. */
function writtenOver(cache: string, word: string, other: string): number {
  const paths = readdirSync(cache, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  for (const path of paths) {
    const [, ...lines] = readFileSync(path, "utf8").replaceAll(word, other).split("\n");
    const text = lines.join("\n");
    writeFileSync(path, `${createHash("sha256").update(text).digest("hex")}\n${text}`);
  }
  return paths.length;
}
