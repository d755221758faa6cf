import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { diskHost } from "@annae/disk/policies";
import { compile } from "@annae/dsl";
import { installedChannels } from "@annae/installation/channels";
import { install } from "@annae/vocabulary";
import { describe, expect, test } from "vitest";
import { session } from "./session.ts";
import { workingFolder } from "./working-folder.ts";

const installation = install(installedChannels);

const hangul = /\p{Script=Hangul}/u;

describe.each(["ko", "en"])("what init writes in %s", (lang) => {
  test("is a policy without errors and warnings, with tests that it understands", async () => {
    const cwd = workingFolder({});
    expect(await session(["init", "shop", "--lang", lang], { cwd })).toMatchObject({
      code: 0,
      err: "",
    });
    expect(await session(["check", "shop"], { cwd })).toEqual({
      code: 0,
      out: "shop: no errors, 0 warnings\n",
      err: "",
    });
    const tests = [join(cwd, "shop/tests/shop.rules")];
    const compiled = compile(join(cwd, "shop/shop.rules"), diskHost(), installation, { tests });
    expect(compiled.diagnostics).toEqual([]);
    expect(compiled.tests.length).toBeGreaterThan(3);
    expect(compiled.images.map(({ facts }) => facts)).toMatchObject([
      { format: "png", width: 800, height: 400 },
    ]);
  });

  test("is laid out in the one style, and passes its own tests", async () => {
    const cwd = workingFolder({});
    await session(["init", "shop", "--lang", lang], { cwd });
    expect((await session(["fmt", "--check", "shop"], { cwd })).code).toBe(0);
    const { code, out } = await session(["test", "shop"], { cwd });
    expect(out).toContain("all 6 tests passed");
    expect(code).toBe(0);
  });

  test("can be built", async () => {
    const cwd = workingFolder({});
    await session(["init", "shop", "--lang", lang], { cwd });
    expect(await session(["build", "shop", "--out", "out"], { cwd })).toMatchObject({
      code: 0,
      err: "",
    });
  });

  test("is in that language", async () => {
    const cwd = workingFolder({});
    await session(["init", "shop", "--lang", lang], { cwd });
    for (const file of ["shop.rules", "tests/shop.rules", "README.md", ".gitlab-ci.yml"]) {
      const text = readFileSync(join(cwd, "shop", file), "utf8");
      expect([file, hangul.test(text)]).toEqual([file, lang === "ko"]);
    }
  });
});

test("init names every file it wrote, and what to do next", async () => {
  const cwd = workingFolder({});
  const { out } = await session(["init", "my shop"], { cwd });
  const [files = "", next = ""] = out.split("\n\n");
  expect(files.split("\n")).toEqual(
    [
      "myShop.rules",
      "images/hello.png",
      "tests/myShop.rules",
      "README.md",
      ".github/workflows/annae.yml",
      ".gitlab-ci.yml",
    ].map((path) => join("my shop", path)),
  );
  for (const file of files.split("\n")) expect(statSync(join(cwd, file)).size).toBeGreaterThan(100);
  expect(next).toContain('annae check "my shop"');
});

test.each(["shop/note.txt", "shop/.gitlab-ci.yml", "shop/images/a.png"])(
  "a folder that holds %s is left as it is",
  async (file) => {
    const cwd = workingFolder({ [file]: "mine" });
    const { code, out, err } = await session(["init", "shop"], { cwd });
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err).toBe(
      "error: the folder shop is not empty, so nothing was written\n  help: name a new or an empty folder\n",
    );
    expect(
      readdirSync(cwd, { recursive: true, withFileTypes: true }).filter((e) => e.isFile()),
    ).toHaveLength(1);
    expect(readFileSync(join(cwd, file), "utf8")).toBe("mine");
  },
);

test("an empty name is no folder", async () => {
  const cwd = workingFolder({ "note.txt": "mine" });
  expect(await session(["init", ""], { cwd })).toMatchObject({ code: 2, out: "" });
  expect(readdirSync(cwd)).toEqual(["note.txt"]);
});

test("a file in the place of the folder is refused in words", async () => {
  const cwd = workingFolder({ shop: "mine" });
  expect(await session(["init", "shop"], { cwd })).toMatchObject({ code: 2, out: "" });
  expect((await session(["init", "shop/inside"], { cwd })).err).toContain("error: can't write");
});

test("a fresh repository is empty enough", async () => {
  const cwd = workingFolder({ "shop/.git/HEAD": "ref: refs/heads/main\n" });
  expect((await session(["init", "."], { cwd: join(cwd, "shop") })).code).toBe(0);
  expect(readdirSync(join(cwd, "shop"))).toContain("shop.rules");
});
