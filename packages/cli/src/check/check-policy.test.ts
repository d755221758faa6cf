import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type CheckResult, keptCheck } from "@annae/disk/checks";
import { temporaryFolder } from "@annae/disk/testing";
import { diskTree } from "@annae/disk/trees";
import { diagnosticsToJson, renderDiagnostics } from "@annae/syntax/diagnostics";
import sharp from "sharp";
import { expect, test } from "vitest";
import { createChecker } from "./check-policy.ts";

const policy = `policy shop extends base

${"import"} "parts/words.rules"

message picture "그림" { image "images/a.png" }

on request first {
  closed: when aftrHours then send welcome, refuse
  open: otherwise send welcom; send picture; assign
}
`;

const png = (width: number) =>
  sharp({ create: { width, height: 20, channels: 3, background: "#fff" } })
    .png()
    .toBuffer();

/** A policy with mistakes, checked and kept: where it lies, and how to ask for what was kept. */
async function kept() {
  const folder = temporaryFolder({
    "company/.git/HEAD": "",
    "company/policies/base/base.rules": "policy base\n",
    "company/shop/shop.rules": policy,
    "company/shop/parts/words.rules":
      'message welcome "인사" { text "안녕하세요. [없는이름]님" }\n',
    "company/shop/images/a.png": await png(30),
  });
  const file = join(folder, "company/shop/shop.rules");
  const entry = { file, label: "shop", testFiles: [], onlyThese: false };
  const shelf = { folder: join(folder, "cache"), program: "this one" };
  const found = createChecker(shelf)(entry);
  return { folder, entry, shelf, found, again: () => keptCheck(shelf, entry, diskTree) };
}

function told({ diagnostics, files }: CheckResult) {
  return {
    files,
    data: diagnosticsToJson(diagnostics),
    text: renderDiagnostics(diagnostics, { locale: "ko", color: false }),
  };
}

test("what was kept tells what the check told, with places, words in both languages and fixes", async () => {
  const { found, again } = await kept();
  expect(found.diagnostics.length).toBeGreaterThan(3);
  expect(found.diagnostics.some(({ fix }) => fix !== undefined)).toBe(true);
  const checked = again();
  expect(checked && told(checked)).toEqual(told(found));
});

test.each<[string, (folder: string) => void | Promise<void>]>([
  ["the policy", (folder) => writeFileSync(join(folder, "shop/shop.rules"), `${policy}\n`)],
  ["an import", (folder) => writeFileSync(join(folder, "shop/parts/words.rules"), "")],
  ["an import that is gone", (folder) => rmSync(join(folder, "shop/parts/words.rules"))],
  [
    "an import that is now a link out of the workspace",
    (folder) => {
      rmSync(join(folder, "shop/parts/words.rules"));
      symlinkSync("/dev/null", join(folder, "shop/parts/words.rules"));
    },
  ],
  [
    "what it extends",
    (folder) => writeFileSync(join(folder, "policies/base/base.rules"), "policy base\n\n"),
  ],
  [
    "a nearer policy of the name that it extends",
    (folder) => writeFileSync(join(folder, "shop/base.rules"), "policy base\n"),
  ],
  ["a picture", async (folder) => writeFileSync(join(folder, "shop/images/a.png"), await png(31))],
  ["a repository of its own", (folder) => void mkdirSync(join(folder, "shop/.git"))],
])("nothing is taken from before where there is another answer: %s", async (_, change) => {
  const { folder, again } = await kept();
  expect(again()).toBeDefined();
  await change(join(folder, "company"));
  expect(again()).toBeUndefined();
});

test("another program, or another set of tests, is another check", async () => {
  const { entry, shelf } = await kept();
  expect(keptCheck({ ...shelf, program: "that one" }, entry, diskTree)).toBeUndefined();
  const tested = { ...entry, testFiles: ["a.rules"], onlyThese: true };
  expect(keptCheck(shelf, tested, diskTree)).toBeUndefined();
});

test("a file that was cut off, or that somebody else wrote, counts for nothing", async () => {
  const { shelf, again } = await kept();
  const [name = ""] = readdirSync(shelf.folder);
  const path = join(shelf.folder, name);
  const text = readFileSync(path, "utf8");
  for (const other of ["", text.slice(0, -1), text.replace("error", "warn"), "{}\n{}\n{}"]) {
    writeFileSync(path, other);
    expect(again()).toBeUndefined();
  }
  writeFileSync(path, text);
  expect(again()).toBeDefined();
});

test("a policy that can't be read is not kept, nor is anything where nothing can be written", async () => {
  const folder = temporaryFolder({ taken: "a file" });
  const entry = { file: join(folder, "gone.rules"), label: "", testFiles: [], onlyThese: false };
  const shelf = { folder: join(folder, "cache"), program: "this one" };
  expect(createChecker(shelf)(entry).fault).toBe("missing");
  expect(keptCheck(shelf, entry, diskTree)).toBeUndefined();
  writeFileSync(entry.file, "policy gone\n");
  const nowhere = { folder: join(folder, "taken"), program: "this one" };
  expect(createChecker(nowhere)(entry).fault).toBeUndefined();
  expect(keptCheck(nowhere, entry, diskTree)).toBeUndefined();
});
