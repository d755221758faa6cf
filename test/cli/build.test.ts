import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { annae } from "./annae.ts";
import { png } from "./png.ts";
import { badPolicy, goodPolicy, scenario, workingFolder } from "./working-folder.ts";

const withImage = goodPolicy.replace(
  'text "안녕하세요."',
  'text "안녕하세요."\n  image "images/hello.png"',
);

/** Paths and bytes of all files below a folder. */
function contents(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();
  return new Map(files.map((path) => [path, readFileSync(join(folder, path), "base64")]));
}

test("the module is written, named after the policy, and every file is named with its bytes", () => {
  const cwd = workingFolder({ "shop/shop.rules": goodPolicy });
  const { code, out, err } = annae(["build", "shop", "--out", "dist/here"], { cwd });
  const { size } = statSync(join(cwd, "dist/here/shop.ts"));
  expect({ code, out, err }).toEqual({
    code: 0,
    out: `dist/here/shop.ts  ${size} bytes\n`,
    err: "",
  });
  expect(readFileSync(join(cwd, "dist/here/shop.ts"), "utf8")).toContain("안녕하세요.");
});

test("images are sized for every channel and named after their content", () => {
  const cwd = workingFolder({
    "shop/shop.rules": withImage,
    "shop/images/hello.png": png(1200, 600),
  });
  const { code, out } = annae(["build", "shop", "--out", "dist"], { cwd });
  const images = readdirSync(join(cwd, "dist/images"));
  expect(code).toBe(0);
  expect(images.length).toBeGreaterThan(0);
  for (const image of images) {
    expect(image).toMatch(/^[0-9a-f]{16}\.png$/);
    expect(out).toContain(join("dist", "images", image));
  }
  expect(readFileSync(join(cwd, "dist/shop.ts"), "utf8")).toContain(`images/${images[0]}`);
});

test("the same policy gives the same files", () => {
  const cwd = workingFolder({
    "shop/shop.rules": withImage,
    "shop/images/hello.png": png(1200, 600),
  });
  annae(["build", "shop", "--out", "one"], { cwd });
  annae(["build", "shop", "--out", "other"], { cwd });
  expect(contents(join(cwd, "one"))).toEqual(contents(join(cwd, "other")));
  expect(contents(join(cwd, "one")).size).toBeGreaterThan(1);
});

test("a payload names the image that was sized for its channel", () => {
  const cwd = workingFolder({
    "shop/shop.rules": withImage,
    "shop/images/hello.png": png(1200, 600),
    "told.json": JSON.stringify(scenario()),
  });
  const args = [
    "simulate",
    "shop",
    "--scenario",
    "told.json",
    "--json",
    "--image-base",
    "https://cdn.example.com/a",
  ];
  const { out } = annae(args, { cwd });
  annae(["build", "shop", "--out", "dist"], { cwd });
  const names = readdirSync(join(cwd, "dist/images"));
  const [url] = out.match(/https:\/\/cdn\.example\.com\/a\/[0-9a-f]{16}\.png/) ?? [];
  expect(names).toContain(url?.split("/").at(-1));
  expect(JSON.parse(out).steps[0].deliveries[0].customer.image).toMatchObject({
    source: "images/hello.png",
    format: "png",
  });
});

test("a policy with mistakes is not built: nothing is written, exit code 1", () => {
  const cwd = workingFolder({ "shop.rules": badPolicy });
  const { code, out, err } = annae(["build", "shop.rules", "--out", "dist"], { cwd });
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toContain("shop.rules:6:16");
  expect(existsSync(join(cwd, "dist"))).toBe(false);
});

test("an image that is damaged behind its header is refused in words, and nothing is written", () => {
  const whole = png(1200, 600);
  const cwd = workingFolder({
    "shop/shop.rules": withImage,
    "shop/images/hello.png": whole.subarray(0, whole.length - 60),
  });
  const { code, err } = annae(["build", "shop", "--out", "dist"], { cwd });
  expect(code).toBe(1);
  expect(err).toContain(`${join("shop", "images", "hello.png")}: the image can't be decoded`);
  expect(existsSync(join(cwd, "dist"))).toBe(false);
});

test("a folder that can't be written is refused in words, exit code 2", () => {
  const cwd = workingFolder({ "shop.rules": goodPolicy, taken: "a file" });
  const { code, out, err } = annae(["build", "shop.rules", "--out", "taken"], { cwd });
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(err).toMatch(/^error: can't write .*: a file stands where a folder should\n$/);
});

test("several policies can't be built at once", () => {
  const cwd = workingFolder({ "a/a.rules": goodPolicy, "b/b.rules": goodPolicy });
  const { code, err } = annae(["build", ".", "--out", "dist"], { cwd });
  expect(code).toBe(2);
  expect(err).toContain("choose one:\n  a\n  b\n");
});

test("check and simulate never load what only build needs", () => {
  const cwd = workingFolder({ "shop.rules": goodPolicy, "told.json": JSON.stringify(scenario()) });
  const loaded = (args: readonly string[]) => {
    const env = { NODE_DEBUG: "esm,module" };
    const { err } = annae(args, { cwd, env });
    return ["ts-morph", "sharp"].filter((name) => err.includes(`node_modules/${name}/`));
  };
  expect(loaded(["check", "shop.rules"])).toEqual([]);
  expect(loaded(["simulate", "shop.rules", "--scenario", "told.json"])).toEqual([]);
  expect(loaded(["build", "shop.rules", "--out", "dist"])).toContain("ts-morph");
});

test("annae runs from anywhere by its path", () => {
  const cwd = workingFolder({ "a folder with blanks/shop.rules": goodPolicy });
  const shim = join(import.meta.dirname, "../../node_modules/.bin/annae");
  const { status, stdout } = spawnSync(shim, ["check", ".", "--lang", "en"], {
    cwd: join(cwd, "a folder with blanks"),
    encoding: "utf8",
    shell: process.platform === "win32",
  });
  expect({ status, stdout }).toEqual({ status: 0, stdout: ".: no errors, 0 warnings\n" });
});
